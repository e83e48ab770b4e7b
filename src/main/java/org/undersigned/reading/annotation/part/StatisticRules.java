package org.undersigned.reading.annotation.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Excerpt;
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

/** The sentence of a statistic is quoted, its citations are named by label or id, and its figure is completed. */
final class StatisticRules implements PartRules {

    private static final Set<String> PERIOD_KEYS = Set.of("text", "start", "end");

    /** What follows the words if they are moved. */
    private static final List<String> FOLLOWING =
            List.of("sentence", "section", "paragraph", "citations", "citedIn", "notes", "statement");

    /** Words for what is counted that are codes of currencies, too: these have capitals. */
    private static final Set<String> WORDS = Set.of(
            "all", "bob", "cad", "cop", "cup", "gel", "mad", "mop", "mur", "pen", "ron", "rub", "sos", "top", "try");

    private static final String DATE = "a date: 2022, 2022-07 or 2022-07-11";

    private final PartContext context;
    private final Locale language;
    private final List<Citation> citations;
    private final PlaceRules places;
    private final SourceRules sources;

    StatisticRules(PartContext context, String language, List<Citation> citations) {
        this.context = context;
        this.language = Locale.forLanguageTag(language);
        this.citations = citations;
        this.places = new PlaceRules(context);
        this.sources = new SourceRules(context, citations);
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
        Quote sentence = context.sentenceAround(span, language);
        if (sentence != null) {
            values.put("sentence", new Excerpt(sentence.exact(), sentence.span()));
            putCitations(span, sentence.span(), values);
        }
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

    /** The sentence and the place follow the words; those of a sentence that has the words remain. */
    @Override
    public void move(Quote quote, Map<String, Object> values) {
        Excerpt sentence = (Excerpt) values.get("sentence");
        if (sentence == null || !sentence.span().contains(quote.span())) {
            Map<String, Object> moved = defaults(quote);
            FOLLOWING.forEach(key -> values.put(key, moved.get(key)));
        }
    }

    @Override
    public boolean reads(String key) {
        return key.equals("period")
                || key.equals("sentence")
                || key.equals("unit")
                || PlaceRules.reads(key)
                || SourceRules.reads(key);
    }

    @Override
    public boolean read(YamlMapping entry, String key, Map<String, Object> values) {
        return switch (key) {
            case "period" -> readPeriod(entry, values);
            case "sentence" -> readSentence(entry, values);
            case "unit" -> readUnit(entry, values);
            case "section", "paragraph" -> places.read(entry, key, values);
            default -> sources.read(entry, key, values);
        };
    }

    /** The words of a period remain unless others are stated; its dates are those that are stated. */
    private boolean readPeriod(YamlMapping entry, Map<String, Object> values) {
        Period read = (Period) values.get("period");
        Optional<Period> period = entry.mapping("period", PERIOD_KEYS)
                .map(stated -> new Period(
                        stated.isNull("text") ? null : periodText(stated, values, read == null ? null : read.text()),
                        stated.parse("start", PartialDate::parse, DATE).orElse(null),
                        stated.parse("end", PartialDate::parse, DATE).orElse(null)));
        boolean reversed = period.isPresent()
                && isReversed(period.get().start(), period.get().end());
        if (reversed) {
            context.reportConflict(
                    entry,
                    "period",
                    "the period ends before it starts: %s to %s"
                            .formatted(period.get().start(), period.get().end()),
                    "It is ignored. State the earlier date as the start.");
        }
        period.filter(stated -> !reversed).ifPresent(stated -> values.put("period", stated));
        return period.isPresent() && !reversed;
    }

    private String periodText(YamlMapping stated, Map<String, Object> values, String read) {
        Quote quote = (Quote) values.get("quote");
        return stated.value("text", ValueCodec.STRING)
                .filter(words -> context.values().check(stated, "text", words, quote.span()))
                .orElse(read);
    }

    /** Whether a date is after another, as far as both are stated. */
    private static boolean isReversed(PartialDate start, PartialDate end) {
        if (start == null || end == null || start.year() != end.year()) {
            return start != null && end != null && start.year() > end.year();
        }
        boolean months = start.month() != null && end.month() != null;
        if (!months || !start.month().equals(end.month())) {
            return months && start.month() > end.month();
        }
        return start.day() != null && end.day() != null && start.day() > end.day();
    }

    /** The code of a currency may be in small letters. */
    private static boolean readUnit(YamlMapping entry, Map<String, Object> values) {
        Optional<String> unit = entry.value("unit", ValueCodec.STRING);
        unit.ifPresent(words -> {
            String code = words.toUpperCase(Locale.ROOT);
            boolean currency = Quantity.isCurrency(code) && !WORDS.contains(words);
            values.put("unit", currency ? code : words);
        });
        return unit.isPresent();
    }

    private boolean readSentence(YamlMapping entry, Map<String, Object> values) {
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

    @Override
    public void complete(YamlMapping entry, Map<String, Object> values, Set<String> stated) {
        new FigureRules(context, entry, values, stated).complete();
        places.complete(entry, values, stated);
        if (((List<?>) values.get("citations")).isEmpty()) {
            values.put("citedIn", List.of());
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
