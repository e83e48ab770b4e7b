package org.undersigned.reading.annotation.pin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Section;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.annotation.key.LetterKeys;
import org.undersigned.reading.annotation.key.SectionKeys;
import org.undersigned.reading.annotation.key.StructureKeys;
import org.undersigned.reading.annotation.part.FactMerger;
import org.undersigned.reading.annotation.quote.QuoteResolver;
import org.undersigned.reading.annotation.quote.QuotedValues;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;

/** Builds the letter that a pinned {@code letter.yaml} states: its plain text, and each part as a quote of that text. */
public final class PinnedLetter {

    private static final Set<String> SECTION_KEYS = sectionKeys();
    private static final Set<String> PARAGRAPH_KEYS = LetterKeys.names(SectionKeys.PARAGRAPH);

    private final Annotations annotations;
    private final YamlMapping root;
    private final FindingCollector findings;
    private final PlainText text;
    private final QuoteResolver quotes;
    private final QuotedValues values;
    private final String files;
    private int paragraphs;

    /** @param files the words of the letter's files */
    public PinnedLetter(Annotations annotations, String files, FindingCollector findings) {
        this.annotations = annotations;
        this.root = annotations.root().orElseThrow();
        this.findings = findings;
        this.text = new PlainText(String.join("\n", root.lines("text")));
        this.quotes = new QuoteResolver(text.toString(), findings);
        this.files = files;
        this.values = new QuotedValues(text, quotes, new QuoteResolver(files, findings));
    }

    private static Set<String> sectionKeys() {
        Set<String> keys = LetterKeys.names(SectionKeys.SECTION);
        keys.add("paragraphs");
        return keys;
    }

    /** @param id the letter's id if none is stated */
    public Letter build(Slug id, String language, Source source) {
        Letter blank = new Letter(
                annotations.id().orElse(id),
                annotations.title().orElse(id.value()),
                language,
                date(),
                words("subject"),
                text,
                List.of(),
                words("salutation"),
                sections(),
                List.of(),
                List.of(),
                List.of(),
                words("closing"),
                List.of(),
                annotations.addPublication(source));
        return new FactMerger(blank, annotations::entries, annotations.withdrawn(), true, files, findings).merge();
    }

    private String words(String key) {
        return root.value(key, ValueCodec.STRING.nullable())
                .filter(words -> values.check(root, key, words))
                .orElse(null);
    }

    /** A date without words of its own in the letter is written as ISO 8601 does. */
    private LetterDate date() {
        return root.value("date", ValueCodec.DATE.nullable())
                .map(date -> new LetterDate(date, dateText(date.toString())))
                .orElse(null);
    }

    private String dateText(String written) {
        boolean asWritten = root.value("dateText", ValueCodec.STRING.nullable())
                .filter(written::equals)
                .isPresent();
        return asWritten ? written : Optional.ofNullable(words("dateText")).orElse(written);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (YamlMapping entry : root.mappings("sections", SECTION_KEYS)) {
            Quote quote = entry.has("quote") ? quote(entry).orElse(null) : null;
            List<Paragraph> body = new ArrayList<>();
            entry.mappings("paragraphs", PARAGRAPH_KEYS)
                    .forEach(item -> quote(item).ifPresent(words -> body.add(paragraph(item, words))));
            sections.add(new Section(
                    new Slug(Integer.toString(sections.size() + 1)),
                    sections.size() + 1,
                    entry.value("level", StructureKeys.LEVEL, StructureKeys.LEVELS)
                            .orElse(1),
                    words(entry, "heading", quote).orElse(quote == null ? null : quote.exact()),
                    quote,
                    body));
        }
        return sections;
    }

    private Paragraph paragraph(YamlMapping item, Quote quote) {
        String words = words(item, "text", quote).orElse(quote.exact());
        return new Paragraph(
                ++paragraphs,
                item.value("kind", ValueCodec.enumOf(Paragraph.Kind.class)).orElse(Paragraph.Kind.PARAGRAPH),
                words,
                item.value("markdown", ValueCodec.STRING).orElse(words),
                quote,
                item.value("label", ValueCodec.STRING).orElse(null));
    }

    /** @param around the words of the part that has the value; {@code null} if it has none */
    private Optional<String> words(YamlMapping entry, String key, Quote around) {
        return entry.value(key, ValueCodec.STRING)
                .filter(words -> around == null
                        ? values.check(entry, key, words)
                        : values.check(entry, key, words, around.span()));
    }

    private Optional<Quote> quote(YamlMapping entry) {
        return quotes.resolve(entry).map(range -> text.quote(range.from(), range.to()));
    }
}
