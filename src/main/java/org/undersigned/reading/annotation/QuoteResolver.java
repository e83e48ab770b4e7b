package org.undersigned.reading.annotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.reading.context.FindingCollector;

/** Resolves the {@code quote} of an annotation to a range of the letter's text, and to the part at that range. */
final class QuoteResolver {

    private static final int MAX_LENGTH = 2000;

    private final PlainText text;
    private final FindingCollector findings;

    QuoteResolver(PlainText text, FindingCollector findings) {
        this.text = text;
        this.findings = findings;
    }

    /** A range of {@code char} offsets, end exclusive. */
    record TextRange(int from, int to) {}

    Optional<TextRange> resolve(YamlMapping mapping) {
        Optional<String> quote = mapping.text("quote").filter(words -> words.length() <= MAX_LENGTH);
        if (quote.isEmpty()) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    mapping.position(),
                    "an entry names no part of the letter",
                    "Give it a \"quote\": words of the letter, exactly.");
            return Optional.empty();
        }
        int occurrence = mapping.parse("occurrence", QuoteResolver::parseOccurrence, "a number from 1 on")
                .orElse(0);
        return resolve(mapping, quote.get(), occurrence);
    }

    private Optional<TextRange> resolve(YamlMapping mapping, String quote, int occurrence) {
        String words = text.toString();
        int at = words.indexOf(quote);
        for (int i = 1; i < occurrence && at >= 0; i++) {
            at = words.indexOf(quote, at + 1);
        }
        if (at < 0) {
            findings.add(
                    FindingCode.QUOTE_NOT_FOUND,
                    mapping.position("quote"),
                    "the letter has no \"%s\"".formatted(quote),
                    "The nearest words of the letter are \"%s\".".formatted(ApproximateMatch.nearest(words, quote)));
            return Optional.empty();
        }
        if (occurrence == 0 && words.indexOf(quote, at + 1) >= 0) {
            findings.add(
                    FindingCode.QUOTE_AMBIGUOUS,
                    mapping.position("quote"),
                    "the letter has \"%s\" more than once".formatted(quote),
                    "Quote more words, or say which one with \"occurrence\".");
            return Optional.empty();
        }
        return Optional.of(new TextRange(at, at + quote.length()));
    }

    private static int parseOccurrence(String words) {
        int number = Integer.parseInt(words);
        if (number < 1 || number > 100_000) {
            throw new IllegalArgumentException(words);
        }
        return number;
    }

    /**
     * The index of the part that starts at the range, else of the part that overlaps it most; the shorter of two equal
     * ones. -1 if no part overlaps.
     */
    <T> int findPart(List<T> parts, Function<T, Quote> quoteOf, TextRange range) {
        int best = -1;
        int most = 0;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            Quote quote = quoteOf.apply(parts.get(i));
            int from = text.charIndex(quote.span().start());
            int length = quote.exact().length();
            int shared = Math.min(range.to(), from + length) - Math.max(range.from(), from);
            boolean starts = from == range.from() && shared > 0;
            int weight = starts ? Integer.MAX_VALUE : shared;
            if (weight > most || weight == most && length < shortest) {
                best = i;
                most = weight;
                shortest = length;
            }
        }
        return most > 0 ? best : -1;
    }

    void reportNoPart(YamlMapping mapping, String key) {
        findings.add(
                FindingCode.QUOTE_NOT_FOUND,
                mapping.position("quote"),
                "among the letter's %s none has the words \"%s\""
                        .formatted(key, mapping.text("quote").orElse("")),
                "Quote words that stand in one of them; /letters/{letter}/%s lists them.".formatted(key));
    }
}
