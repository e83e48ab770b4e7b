package org.undersigned.page.embed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Summary;
import org.undersigned.page.PageContext;
import org.undersigned.page.Pages;
import org.undersigned.representation.embed.EmbedSnippets;
import org.undersigned.representation.embed.EmbedTarget;

/**
 * Where a webmaster chooses what to embed, and gets the lines to paste.
 *
 * @param letters those that can be chosen
 * @param letter the one that is; {@code null} where there is none yet
 * @param method "element", "frame" or "quote"
 * @param lang the language of the embed's own words; {@code null} where the site's decides
 * @param snippets what is chosen; {@code null} where there is no letter
 */
public record EmbedBuilderView(
        PageContext context,
        List<Summary> letters,
        Letter letter,
        String method,
        EmbedOptions options,
        String lang,
        EmbedSnippets snippets) {

    public static final List<String> METHODS = List.of("element", "frame", "quote");

    public EmbedBuilderView {
        letters = List.copyOf(letters);
    }

    public List<String> methods() {
        return METHODS;
    }

    /** What a letter can be embedded as; one figure only where it gives some. */
    public List<EmbedTarget> targets() {
        return Arrays.stream(EmbedTarget.values())
                .filter(kind -> kind != EmbedTarget.STATISTIC
                        || letter != null && !letter.statistics().isEmpty())
                .toList();
    }

    public List<EmbedOptions.Theme> themes() {
        return List.of(EmbedOptions.Theme.values());
    }

    public String themeLabel(EmbedOptions.Theme theme) {
        EmbedMessages say = MessageBundles.get(EmbedMessages.class, Localized.Literal.of(context.language()));
        return switch (theme) {
            case AUTO -> say.auto();
            case LIGHT -> say.light();
            case DARK -> say.dark();
        };
    }

    public List<String> languages() {
        return Pages.LANGUAGES;
    }

    /** The lines to paste. */
    public String code() {
        return switch (method) {
            case "frame" -> snippets.iframe();
            case "quote" -> snippets.quotation(quotation());
            default -> snippets.element();
        };
    }

    /** The letter's words that a quotation shows. */
    public String quotation() {
        return letter.statistics().stream()
                .filter(one -> one.id().equals(snippets.statistic()))
                .map(one -> one.quote().exact())
                .findFirst()
                .orElse(letter.title());
    }

    /** What the preview frames, under the address where the reader is. */
    public String previewFrame() {
        return context.localFile(snippets.frame());
    }

    /** What the preview's element shows, likewise. */
    public String previewSource() {
        return context.localFile(snippets.source());
    }

    public String view() {
        return snippets.target() == EmbedTarget.COUNTER ? "counter" : "summary";
    }
}
