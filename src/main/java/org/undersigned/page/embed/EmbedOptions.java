package org.undersigned.page.embed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.letter.Coded;

/**
 * The appearance of an embed.
 *
 * @param accent a colour as {@code #rrggbb}; {@code null} for the default
 * @param limit the maximum number of list items; 0 if not set
 */
public record EmbedOptions(Theme theme, String accent, int limit) {

    /** Light, dark, or the user's preference. */
    public enum Theme implements Coded {
        AUTO,
        LIGHT,
        DARK
    }

    /** The maximum number of list items. */
    public static final int MOST = 1000;

    public static final String COLOUR = "#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})";

    /** Normalizes a colour to {@code #rrggbb}; throws {@link IllegalArgumentException} if it is none. */
    public static String parseColor(String given) {
        var digits = Pattern.compile(COLOUR).matcher(given);
        if (!digits.matches()) {
            throw new IllegalArgumentException("invalid colour: \"%s\"".formatted(given));
        }
        String hex = digits.group(1).toLowerCase(Locale.ROOT);
        return "#" + (hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1"));
    }

    /** The query of the style sheet's URL. */
    public String query() {
        String question = "theme=" + theme.label();
        return accent == null ? question : question + "&accent=" + accent.substring(1);
    }
}
