package org.undersigned.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Span;
import org.undersigned.letter.Statistic;

/** Splits a paragraph where a figure or link starts or ends. */
final class InlineSpans {

    private final PlainText text;
    private final Span whole;
    private final List<Marked<Statistic>> figures;
    private final List<Marked<Citation>> links;

    private InlineSpans(Letter letter, int paragraph, Span whole) {
        this.text = letter.text();
        this.whole = whole;
        this.figures = letter.statistics().stream()
                .filter(one -> one.place().paragraph() == paragraph)
                .map(one -> new Marked<>(one, figure(one)))
                .filter(one -> whole.contains(one.span))
                .toList();
        this.links = letter.citations().stream()
                .filter(one -> one.place() != null && one.place().paragraph() == paragraph)
                .map(one -> new Marked<>(one, one.quote().span()))
                .filter(one -> whole.contains(one.span))
                .toList();
    }

    private record Marked<T>(T part, Span span) {}

    static List<InlineSpan> spansOf(Letter letter, Paragraph paragraph) {
        return new InlineSpans(letter, paragraph.number(), paragraph.quote().span()).split();
    }

    /** The spans of a part of a paragraph. */
    static List<InlineSpan> spansOf(Letter letter, int paragraph, Span part) {
        return new InlineSpans(letter, paragraph, part).split();
    }

    /** The number and its qualifier within the claim, or the whole claim if they are not in it. */
    private static Span figure(Statistic statistic) {
        Quote quote = statistic.quote();
        String words = statistic.figure().text();
        int at = quote.exact().indexOf(words);
        if (at < 0) {
            return quote.span();
        }
        int start = quote.span().start() + quote.exact().codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private List<InlineSpan> split() {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(whole.start(), whole.end()));
        figures.forEach(one -> bounds.addAll(List.of(one.span.start(), one.span.end())));
        links.forEach(one -> bounds.addAll(List.of(one.span.start(), one.span.end())));
        List<InlineSpan> spans = new ArrayList<>();
        Integer from = bounds.first();
        for (Integer to : bounds.tailSet(from, false)) {
            spans.add(span(new Span(from, to)));
            from = to;
        }
        return spans;
    }

    private InlineSpan span(Span span) {
        String words = text.words(span);
        Marked<Statistic> figure = covering(figures, span);
        Marked<Citation> link = covering(links, span);
        return new InlineSpan(
                words,
                figure == null ? null : figure.part,
                link == null ? null : link.part,
                figure != null && figure.span.end() == span.end());
    }

    private static <T> Marked<T> covering(List<Marked<T>> marked, Span span) {
        return marked.stream()
                .filter(one -> one.span.contains(span))
                .findFirst()
                .orElse(null);
    }
}
