package org.undersigned.reading.annotation.part;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Citation;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Period;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Span;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.annotation.quote.QuoteResolver.TextRange;
import org.undersigned.reading.annotation.yaml.YamlMapping;

/** The sentence of a statistic is quoted, its citations are named by label or id, and its bounds follow from its value. */
final class StatisticRules implements PartRules {

    private static final Set<String> PERIOD_KEYS = Set.of("text", "start", "end");
    private static final String DATE = "a date: 2022, 2022-07 or 2022-07-11";

    private final PartContext context;
    private final Locale language;
    private final List<Citation> citations;

    StatisticRules(PartContext context, String language, List<Citation> citations) {
        this.context = context;
        this.language = Locale.forLanguageTag(language);
        this.citations = citations;
    }

    @Override
    public Map<String, Object> defaults(Quote quote) {
        Map<String, Object> values = new HashMap<>(context.location(quote.span()));
        for (String absent : List.of("id", "value", "lower", "upper", "unit", "subject", "period")) {
            values.put(absent, null);
        }
        for (String empty : List.of("places", "topics", "citations", "citedIn", "notes")) {
            values.put(empty, List.of());
        }
        values.put("position", 0);
        values.put("statement", quote.exact());
        values.put("qualifier", Qualifier.EXACT);
        values.put("text", quote.exact());
        values.put("kind", Statistic.Kind.OBSERVATION);
        values.put("sentence", null);
        putSentence(quote.span(), values);
        return values;
    }

    /** The sentence around the words, and the links in it. */
    private void putSentence(Span span, Map<String, Object> values) {
        Span paragraph = context.paragraphAround(span);
        if (paragraph == null) {
            return;
        }
        int start = context.text().charIndex(paragraph.start());
        String words = context.text().substring(start, context.text().charIndex(paragraph.end()));
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(words);
        int from = context.text().charIndex(span.start()) - start;
        int to = context.text().charIndex(span.end()) - start;
        int begin = from == 0 ? 0 : sentences.preceding(from + 1);
        int end = sentences.isBoundary(to) ? to : sentences.following(to);
        int written =
                start + begin + words.substring(begin, end).stripTrailing().length();
        values.put("sentence", context.text().excerpt(start + begin, Math.max(written, start + to)));
        putCitations(span, context.text().quote(start + begin, start + end).span(), values);
    }

    private void putCitations(Span quote, Span sentence, Map<String, Object> values) {
        List<Slug> ids = new ArrayList<>();
        List<Statistic.CitedIn> places = new ArrayList<>();
        for (Citation citation : citations) {
            Span link = citation.quote().span();
            if (sentence.contains(link)) {
                ids.add(citation.id());
                places.add(quote.contains(link) ? Statistic.CitedIn.QUOTE : Statistic.CitedIn.SENTENCE);
            }
        }
        values.put("citations", ids);
        values.put("citedIn", places);
    }

    @Override
    public boolean read(YamlMapping entry, String key, Map<String, Object> values) {
        return switch (key) {
            case "citations" -> readCitations(entry, values);
            case "period" -> readPeriod(entry, values);
            case "sentence" -> readSentence(entry, values);
            default -> false;
        };
    }

    /** The citations that the publisher states replace those that were read; the notes remain. */
    private boolean readCitations(YamlMapping entry, Map<String, Object> values) {
        Optional<List<String>> words = entry.strings("citations");
        words.ifPresent(labels -> {
            List<Slug> ids = new ArrayList<>();
            labels.forEach(label -> resolve(entry, label).stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(ids::add));
            values.put("citations", ids);
            values.put("citedIn", Collections.nCopies(ids.size(), Statistic.CitedIn.ANNOTATION));
        });
        return words.isPresent();
    }

    /** Citations are given by label ("3") or by id; together with {@code citedIn}, by id only. */
    private List<Slug> resolve(YamlMapping entry, String label) {
        List<Slug> found = citations.stream()
                .filter(citation -> citation.id().value().equals(label)
                        || !entry.has("citedIn") && citation.label().equals(label))
                .map(Citation::id)
                .toList();
        if (found.isEmpty()) {
            context.findings()
                    .add(
                            FindingCode.KEY_UNKNOWN,
                            entry.position("citations"),
                            "no citation has the label or the id \"%s\"".formatted(label),
                            "/letters/{letter}/citations lists them.");
        }
        return found;
    }

    /** The words of a period remain unless others are stated; its dates are those that are stated. */
    private static boolean readPeriod(YamlMapping entry, Map<String, Object> values) {
        if (entry.isNull("period")) {
            values.put("period", null);
            return true;
        }
        Period read = (Period) values.get("period");
        Optional<YamlMapping> period = entry.mapping("period", PERIOD_KEYS);
        period.ifPresent(stated -> values.put(
                "period",
                new Period(
                        stated.isNull("text")
                                ? null
                                : stated.value("text", ValueCodec.STRING).orElse(read == null ? null : read.text()),
                        stated.parse("start", PartialDate::parse, DATE).orElse(null),
                        stated.parse("end", PartialDate::parse, DATE).orElse(null))));
        return period.isPresent();
    }

    private boolean readSentence(YamlMapping entry, Map<String, Object> values) {
        if (entry.isNull("sentence")) {
            values.put("sentence", null);
            return true;
        }
        Optional<String> words = entry.rawText("sentence");
        if (words.isEmpty()) {
            return false;
        }
        Quote quote = (Quote) values.get("quote");
        TextRange range = context.quotes()
                .nearest(words.get(), context.text().charIndex(quote.span().start()));
        if (range == null) {
            context.quotes().reportMissing(entry, "sentence", words.get());
            return false;
        }
        values.put("sentence", context.text().excerpt(range.from(), range.to()));
        return true;
    }

    /** A stated value is its own bounds, as far as the qualifier allows, unless these are stated, too. */
    @Override
    public void complete(YamlMapping entry, Map<String, Object> values) {
        boolean numbered = entry.isStated("value") || entry.isStated("qualifier");
        BigDecimal value = (BigDecimal) values.get("value");
        if (!numbered || value == null) {
            return;
        }
        Qualifier qualifier = (Qualifier) values.get("qualifier");
        Quantity bounds = Quantity.bounded(value, qualifier, (String) values.get("text"), (String) values.get("unit"));
        if (!entry.has("lower")) {
            values.put("lower", bounds.lower());
        }
        if (!entry.has("upper")) {
            values.put("upper", bounds.upper());
        }
    }

    /** The words of the number are not those of the quote. */
    @Override
    public String wordsKey() {
        return null;
    }

    @Override
    public String idWords(Map<String, Object> values) {
        return (String) values.get("statement");
    }
}
