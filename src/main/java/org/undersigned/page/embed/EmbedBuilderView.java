package org.undersigned.page.embed;

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
 * @param way "element", "frame" or "quote"
 * @param lang the language of the embed's own words; {@code null} where the site's decides
 * @param embedding what is chosen; {@code null} where there is no letter
 */
public record EmbedBuilderView(
        PageContext visit,
        List<Summary> letters,
        Letter letter,
        String way,
        EmbedOptions appearance,
        String lang,
        EmbedSnippets embedding) {

    public static final List<String> WAYS = List.of("element", "frame", "quote");

    public EmbedBuilderView {
        letters = List.copyOf(letters);
    }

    public List<String> ways() {
        return WAYS;
    }

    /** What a letter can be embedded as; one figure only where it gives some. */
    public List<EmbedTarget> kinds() {
        return Arrays.stream(EmbedTarget.values())
                .filter(kind -> kind != EmbedTarget.STATISTIC
                        || letter != null && !letter.statistics().isEmpty())
                .toList();
    }

    public List<EmbedOptions.Theme> themes() {
        return List.of(EmbedOptions.Theme.values());
    }

    public String called(EmbedOptions.Theme theme) {
        EmbedMessages say = io.quarkus.qute.i18n.MessageBundles.get(
                EmbedMessages.class, io.quarkus.qute.i18n.Localized.Literal.of(visit.language()));
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
    public String lines() {
        return switch (way) {
            case "frame" -> embedding.iframe();
            case "quote" -> embedding.quotation(quoted());
            default -> embedding.element();
        };
    }

    /** The letter's words that a quotation shows. */
    public String quoted() {
        return letter.statistics().stream()
                .filter(one -> one.id().equals(embedding.statistic()))
                .map(one -> one.quote().exact())
                .findFirst()
                .orElse(letter.title());
    }

    /** What the preview frames, under the address where the reader is. */
    public String framed() {
        return visit.plain(embedding.frame());
    }

    /** What the preview's element shows, likewise. */
    public String source() {
        return visit.plain(embedding.source());
    }

    public String view() {
        return embedding.target() == EmbedTarget.COUNTER ? "counter" : "summary";
    }
}
