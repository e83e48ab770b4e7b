package org.undersigned.reading.annotation.part;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Location;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Section;
import org.undersigned.letter.Span;
import org.undersigned.reading.annotation.quote.QuoteResolver;
import org.undersigned.reading.annotation.quote.QuotedValues;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;

/** What the facts of all collections need: the text, its sections, and where findings go. */
record PartContext(
        PlainText text, List<Section> sections, QuoteResolver quotes, QuotedValues values, FindingCollector findings) {

    /**
     * The context of a letter.
     *
     * @param complete whether what is left out of the letter can't be made a part of it under "structure"
     * @param source the words of the letter's file, some of which may be left out of the letter
     */
    static PartContext of(Letter letter, boolean complete, String source, FindingCollector findings) {
        QuoteResolver file = new QuoteResolver(source, findings);
        QuoteResolver quotes = new QuoteResolver(letter.text()::toString, findings);
        if (!complete) {
            quotes.knowing(file::contains);
        }
        QuotedValues values = new QuotedValues(letter.text(), quotes, file);
        return new PartContext(letter.text(), letter.sections(), quotes, values, findings);
    }

    Quote quote(QuoteResolver.TextRange range) {
        return text.quote(range.from(), range.to());
    }

    /** Reports facts of an entry that contradict each other. */
    void reportConflict(YamlMapping entry, String key, String message, String hint) {
        findings.add(FindingCode.CORRECTIONS_CONFLICT, entry.position(key), message, hint);
    }

    /** Reports a value that names what the letter does not have. */
    void reportUnknown(YamlMapping entry, String key, String message, String hint) {
        findings.add(FindingCode.KEY_UNKNOWN, entry.position(key), message, hint);
    }

    /** The values {@code section} and {@code paragraph} of words; both {@code null} outside of the sections. */
    Map<String, Object> location(Span span) {
        Map<String, Object> values = new HashMap<>();
        values.put("section", null);
        values.put("paragraph", null);
        Location location = locationOf(span);
        if (location != null) {
            values.put("section", location.section());
            values.put("paragraph", location.paragraph());
        }
        return values;
    }

    /** The paragraph that contains the first of the words, or whose heading does; {@code null} if there is none. */
    private Location locationOf(Span span) {
        for (Section section : sections) {
            boolean heading = section.quote() != null
                    && section.quote().span().contains(span)
                    && !section.paragraphs().isEmpty();
            if (heading) {
                return new Location(section.id(), section.paragraphs().get(0).number());
            }
            for (Paragraph paragraph : section.paragraphs()) {
                Span words = paragraph.quote().span();
                if (words.start() <= span.start() && span.start() < words.end()) {
                    return new Location(section.id(), paragraph.number());
                }
            }
        }
        return null;
    }

    /** The paragraph that contains words; {@code null} if there is none. */
    Span paragraphAround(Span span) {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.quote().span())
                .filter(words -> words.contains(span))
                .findFirst()
                .orElse(null);
    }

    /** The sentence around words of a paragraph; {@code null} if they are not in one. */
    Quote sentenceAround(Span span, Locale language) {
        Span paragraph = paragraphAround(span);
        if (paragraph == null) {
            return null;
        }
        int start = text.charIndex(paragraph.start());
        String words = text.substring(start, text.charIndex(paragraph.end()));
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(words);
        int from = text.charIndex(span.start()) - start;
        int to = text.charIndex(span.end()) - start;
        int begin = from == 0 ? 0 : sentences.preceding(from + 1);
        int end = sentences.isBoundary(to) ? to : sentences.following(to);
        int written =
                start + begin + words.substring(begin, end).stripTrailing().length();
        return text.quote(start + begin, Math.max(written, start + to));
    }
}
