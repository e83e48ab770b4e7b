package org.undersigned.page.embed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.page.PageContext;
import org.undersigned.page.Pages;
import org.undersigned.representation.embed.EmbedSnippets;
import org.undersigned.representation.embed.EmbedTarget;

/**
 * The embed configurator: a form, the HTML snippet to paste, and a preview.
 *
 * @param letters the letters to choose from
 * @param letter the selected letter; {@code null} if none is published
 * @param method "element", "frame", "quote" or "address"
 * @param lang the language of the embed's labels; {@code null} to use that of the page around it
 * @param snippets the HTML snippets; {@code null} if there is no letter
 */
public record EmbedBuilderView(
        PageContext context,
        List<Summary> letters,
        Letter letter,
        String method,
        EmbedOptions options,
        String lang,
        EmbedSnippets snippets) {

    public static final List<String> METHODS = List.of("element", "frame", "quote", "address");

    public EmbedBuilderView {
        letters = List.copyOf(letters);
    }

    /** The value of a letter in the menu: its id, with the revision that is embedded. */
    public String choice(Slug id) {
        return context.uris().path(id).replaceFirst("^/letters/", "");
    }

    public List<String> methods() {
        return METHODS;
    }

    /** The parts that can be embedded; a single statistic only if the letter has any. */
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
        EmbedMessages messages = MessageBundles.get(EmbedMessages.class, Localized.Literal.of(context.language()));
        return switch (theme) {
            case AUTO -> messages.auto();
            case LIGHT -> messages.light();
            case DARK -> messages.dark();
        };
    }

    public List<String> languages() {
        return Pages.LANGUAGES;
    }

    /** The HTML to paste. */
    public String code() {
        return switch (method) {
            case "frame" -> snippets.iframe();
            case "quote" -> snippets.quotation(quotation());
            case "address" -> snippets.address().toString();
            default -> snippets.element();
        };
    }

    /** The text of a quotation. */
    public String quotation() {
        return letter.statistics().stream()
                .filter(one -> one.id().equals(snippets.statistic()))
                .map(one -> one.quote().exact())
                .findFirst()
                .orElse(letter.title());
    }

    /** The URL of the frame in the preview, on the current host. */
    public String previewFrame() {
        return context.localFile(snippets.frame());
    }

    /** The URL of the element in the preview, on the current host. */
    public String previewSource() {
        return context.localFile(snippets.source());
    }

    public String view() {
        return snippets.target() == EmbedTarget.COUNTER ? "counter" : "summary";
    }
}
