package org.undersigned.page.embed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.letter.Coded;

/**
 * How an embed looks on the site that shows it.
 *
 * @param accent a colour as {@code #rrggbb}; {@code null} for ours
 * @param limit the most members of a list; 0 where nobody says
 */
public record EmbedOptions(Theme theme, String accent, int limit) {

    /** Light, dark, or as the reader has it. */
    public enum Theme implements Coded {
        AUTO,
        LIGHT,
        DARK
    }

    /** The most members that can be asked for, and that are shown. */
    public static final int MOST = 1000;

    private static final Pattern COLOUR = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    /** A colour as it is written in full; refused with an {@link IllegalArgumentException} where it is none. */
    public static String parseColor(String given) {
        var digits = COLOUR.matcher(given);
        if (!digits.matches()) {
            throw new IllegalArgumentException("no colour: \"%s\"".formatted(given));
        }
        String hex = digits.group(1).toLowerCase(Locale.ROOT);
        return "#" + (hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1"));
    }

    /** What the address of the style sheet asks for. */
    public String query() {
        String question = "theme=" + theme.label();
        return accent == null ? question : question + "&accent=" + accent.substring(1);
    }
}
