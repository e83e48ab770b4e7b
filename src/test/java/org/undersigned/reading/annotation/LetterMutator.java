package org.undersigned.reading.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Period;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.annotation.key.CorrectionKey;
import org.undersigned.reading.annotation.key.PartKind;
import org.undersigned.reading.annotation.key.PartType;
import org.undersigned.reading.annotation.key.PartTypes;
import org.undersigned.reading.annotation.quote.QuoteLocator;

/** Makes another model of the same text: parts removed, added, moved, and with other values of any key. */
final class LetterMutator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int MAX_WORDS = 30;

    private final Random random;
    private final Letter letter;
    private final String text;
    private final List<int[]> words = new ArrayList<>();
    private List<Section> sections;

    LetterMutator(Letter letter, Random random) {
        this.letter = letter;
        this.random = random;
        this.text = letter.text().toString();
        this.sections = letter.sections();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    /** Another value for some keys of one statistic or signatory. */
    Letter mutateOne() {
        boolean statistic = !letter.statistics().isEmpty() && random.nextBoolean();
        List<Statistic> statistics = new ArrayList<>(letter.statistics());
        List<Signatory> signatories = new ArrayList<>(letter.signatories());
        List<Slug> cited = letter.citations().stream().map(Citation::id).toList();
        if (statistic) {
            int at = random.nextInt(statistics.size());
            statistics.set(at, change(PartTypes.STATISTICS, statistics.get(at), cited, List.of()));
        } else if (!signatories.isEmpty()) {
            int at = random.nextInt(signatories.size());
            signatories.set(at, change(PartTypes.SIGNATORIES, signatories.get(at), cited, List.of()));
        }
        return new Letter(
                letter.id(),
                letter.title(),
                letter.language(),
                letter.date(),
                letter.subject(),
                letter.text(),
                letter.recipients(),
                letter.salutation(),
                letter.sections(),
                statistics,
                letter.demands(),
                letter.citations(),
                letter.closing(),
                signatories,
                letter.source());
    }

    /** Corrections of structure: any words are of any kind. */
    String structure() {
        StringBuilder yaml = new StringBuilder("date: 2031-05-06\nstructure:\n");
        QuoteLocator locator = new QuoteLocator(text);
        PartKind[] kinds = PartKind.values();
        Quote quote = quote();
        int from = letter.text().charIndex(quote.span().start());
        QuoteLocator.LocatedQuote located =
                locator.locateRange(from, from + quote.exact().length());
        yaml.append("  - quote: ")
                .append(QuoteLocator.yamlString(located.words()))
                .append('\n');
        if (located.occurrence() > 0) {
            yaml.append("    occurrence: ").append(located.occurrence()).append('\n');
        }
        if (located.to() != null) {
            yaml.append("    to: ")
                    .append(QuoteLocator.yamlString(located.to()))
                    .append('\n');
        }
        yaml.append("    kind: ")
                .append(kinds[random.nextInt(kinds.length)].label())
                .append('\n');
        return yaml.toString();
    }

    /** @param structure whether the sections are others, too */
    Letter mutate(boolean structure) {
        sections = structure ? sections() : letter.sections();
        List<Citation> citations =
                countOccurrences(mutate(PartTypes.CITATIONS, letter.citations(), List.of(), List.of()));
        List<Slug> cited = citations.stream().map(Citation::id).toList();
        List<Recipient> recipients = mutate(PartTypes.RECIPIENTS, letter.recipients(), List.of(), List.of());
        List<Slug> addressed = recipients.stream().map(Recipient::id).toList();
        List<Statistic> statistics = mutate(PartTypes.STATISTICS, letter.statistics(), cited, addressed);
        List<Demand> demands = mutate(PartTypes.DEMANDS, letter.demands(), cited, addressed);
        List<Signatory> signatories = mutate(PartTypes.SIGNATORIES, letter.signatories(), cited, addressed);
        return new Letter(
                letter.id(),
                maybe(letter.title(), "Another \"title\":  #1"),
                letter.language(),
                random.nextInt(4) > 0
                        ? letter.date()
                        : new LetterDate(date(), quote().exact().split("\n")[0].strip()),
                maybe(letter.subject(), line()),
                letter.text(),
                recipients,
                maybe(letter.salutation(), line() + "\n" + line()),
                sections,
                statistics,
                demands,
                citations,
                maybe(letter.closing(), null),
                signatories,
                letter.source());
    }

    private String maybe(String read, String other) {
        return random.nextInt(4) > 0 ? read : other;
    }

    private String line() {
        return quote().exact().split("\n")[0].strip();
    }

    private <T> List<T> mutate(PartType<T> type, List<T> read, List<Slug> cited, List<Slug> addressed) {
        List<T> parts = new ArrayList<>();
        for (T part : read) {
            int fate = random.nextInt(12);
            if (fate == 0) {
                continue;
            }
            parts.add(fate < 4 ? change(type, part, cited, addressed) : consistent(type, part, cited, addressed));
        }
        if (!read.isEmpty() && random.nextBoolean()) {
            T model = read.get(random.nextInt(read.size()));
            parts.add(random.nextInt(parts.size() + 1), added(type, model, cited, addressed));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(parts, random);
        }
        List<T> numbered = new ArrayList<>();
        for (T part : parts) {
            Map<String, Object> values = type.codec().valuesOf(part);
            values.put("position", numbered.size() + 1);
            place(values);
            numbered.add(type.codec().build(values));
        }
        return numbered;
    }

    /** Other sections have other places and no known notes. */
    private void place(Map<String, Object> values) {
        List<Section> written =
                sections.stream().filter(one -> !one.paragraphs().isEmpty()).toList();
        if (sections == letter.sections() || written.isEmpty() || values.get("section") == null) {
            return;
        }
        Section section = written.get(random.nextInt(written.size()));
        values.put("section", section.id());
        values.put("paragraph", section.paragraphs().get(0).number());
        values.computeIfPresent("notes", (key, notes) -> List.of());
    }

    private <T> T added(PartType<T> type, T model, List<Slug> cited, List<Slug> addressed) {
        Map<String, Object> values = type.codec().valuesOf(change(type, model, cited, addressed));
        values.put("id", new Slug("new-" + random.nextInt(1_000_000)));
        values.put("quote", quote());
        if (values.containsKey("sentence")) {
            values.put("sentence", null);
        }
        return type.codec().build(values);
    }

    /** The part without references to others that are gone. */
    private <T> T consistent(PartType<T> type, T part, List<Slug> cited, List<Slug> addressed) {
        Map<String, Object> values = type.codec().valuesOf(part);
        refer(values, cited, addressed);
        return type.codec().build(values);
    }

    private void refer(Map<String, Object> values, List<Slug> cited, List<Slug> addressed) {
        if (values.get("citations") instanceof List<?> list && !cited.containsAll(list)) {
            List<Slug> some = some(cited);
            values.put("citations", some);
            values.put("citedIn", Collections.nCopies(some.size(), Statistic.CitedIn.SENTENCE));
        }
        if (values.get("addressees") instanceof List<?> list && !addressed.containsAll(list)) {
            values.put("addressees", some(addressed));
        }
    }

    private <T> T change(PartType<T> type, T part, List<Slug> cited, List<Slug> addressed) {
        Map<String, Object> values = type.codec().valuesOf(part);
        for (CorrectionKey key : type.values()) {
            if (random.nextInt(3) == 0) {
                change(type, key.name(), values);
            }
        }
        if (values.containsKey("citations") && random.nextBoolean()) {
            values.put("citations", List.of(new Slug("none")));
        }
        if (values.containsKey("addressees") && random.nextBoolean()) {
            values.put("addressees", List.of(new Slug("none")));
        }
        refer(values, cited, addressed);
        values.put("annotated", new Basis(some(List.copyOf(values.keySet()))).annotated());
        try {
            return type.codec().build(values);
        } catch (IllegalArgumentException impossible) {
            return consistent(type, part, cited, addressed);
        }
    }

    private <T> void change(PartType<T> type, String key, Map<String, Object> values) {
        switch (key) {
            case "id", "citations", "addressees", "section", "paragraph", "citedIn", "occurrence", "notes" -> {}
            case "lower", "upper", "qualifier", "status" -> {}
            case "value" -> changeFigure(values);
            case "url" -> {
                URI url = random.nextBoolean() ? null : URI.create("https://example.org/" + random.nextInt(100));
                values.put("url", url);
                values.put("status", url == null ? Citation.Status.TARGET_LOST : Citation.Status.LINKED);
            }
            case "sentence" -> values.put("sentence", null);
            case "period" -> values.put("period", random.nextBoolean() ? null : new Period(line(), date(), null));
            case "text", "label", "subject", "abbreviation", "group" ->
                values.put(key, values.get(key) == null && random.nextBoolean() ? null : line());
            case "places" -> values.put("places", List.of(line(), line()));
            default ->
                values.put(
                        key,
                        type.property(key)
                                .codec()
                                .read(json(type.property(key).codec().schema())));
        }
    }

    /** A number with the bounds of its qualifier, or a range. */
    private void changeFigure(Map<String, Object> values) {
        Qualifier qualifier = Qualifier.values()[random.nextInt(Qualifier.values().length)];
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3));
        Quantity figure = Quantity.bounded(value, qualifier, "text", "unit", random.nextBoolean());
        boolean range = qualifier == Qualifier.BETWEEN;
        values.put("value", range ? null : figure.value());
        values.put("lower", range ? value : figure.lower());
        values.put("upper", range ? value.add(BigDecimal.TEN) : figure.upper());
        values.put("qualifier", qualifier);
    }

    private JsonNode json(JsonSchemaType type) {
        if (type instanceof JsonSchemaType.Nullable nullable) {
            return random.nextInt(3) == 0 ? JSON.nullNode() : json(nullable.schema());
        } else if (type instanceof JsonSchemaType.ArrayType array) {
            var list = JSON.arrayNode();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(json(array.items()));
            }
            return list;
        } else if (type instanceof JsonSchemaType.EnumType list) {
            return JSON.textNode(list.labels().get(random.nextInt(list.labels().size())));
        } else if (type instanceof JsonSchemaType.NumberType number) {
            int value = random.nextInt(1000);
            return number.integer()
                    ? JSON.numberNode(value + 1)
                    : JSON.numberNode(BigDecimal.valueOf(value, random.nextInt(3)));
        } else if (type instanceof JsonSchemaType.StringType string && string.format() != null) {
            return JSON.textNode("https://example.org/" + random.nextInt(100) + "?a=b&c=%20#d");
        } else if (type instanceof JsonSchemaType.StringType string && string.pattern() != null) {
            return JSON.textNode(date().toString());
        }
        return JSON.textNode(random.nextInt(5) == 0 ? "a \"quoted\"  \\ : # 'x'\u00a0\ud83d\ude00" : line());
    }

    private PartialDate date() {
        return new PartialDate(1990 + random.nextInt(60), random.nextBoolean() ? null : 1 + random.nextInt(12), null);
    }

    private <V> List<V> some(List<V> list) {
        return list.stream().filter(item -> random.nextInt(3) == 0).limit(4).toList();
    }

    /** Any words of the text. */
    private Quote quote() {
        int from = random.nextInt(words.size());
        int to = Math.min(words.size() - 1, from + random.nextInt(MAX_WORDS));
        return letter.text().quote(words.get(from)[0], words.get(to)[1]);
    }

    /** Other sections: the words divided anew. */
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        Quote heading = null;
        int number = 0;
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size() - 1, from + random.nextInt(MAX_WORDS));
            Quote quote = letter.text().quote(words.get(from)[0], words.get(to)[1]);
            if (random.nextInt(4) == 0) {
                end(sections, heading, paragraphs);
                heading = quote;
                paragraphs = new ArrayList<>();
            } else {
                Paragraph.Kind[] kinds = Paragraph.Kind.values();
                paragraphs.add(new Paragraph(
                        ++number,
                        kinds[random.nextInt(kinds.length)],
                        quote.exact(),
                        random.nextBoolean() ? quote.exact() : "**" + quote.exact() + "**",
                        quote,
                        random.nextInt(4) > 0 ? null : "a)"));
            }
            from = to + 1 + random.nextInt(3);
        }
        end(sections, heading, paragraphs);
        return sections;
    }

    private void end(List<Section> sections, Quote heading, List<Paragraph> paragraphs) {
        if (heading != null || !paragraphs.isEmpty()) {
            sections.add(new Section(
                    new Slug(Integer.toString(sections.size() + 1)),
                    sections.size() + 1,
                    1 + random.nextInt(3),
                    heading == null ? null : heading.exact(),
                    heading,
                    paragraphs));
        }
    }

    private static List<Citation> countOccurrences(List<Citation> citations) {
        List<String> labels = new ArrayList<>();
        List<Citation> counted = new ArrayList<>();
        for (Citation c : citations) {
            labels.add(c.label());
            Map<String, Object> values = PartTypes.CITATIONS.codec().valuesOf(c);
            values.put("occurrence", Collections.frequency(labels, c.label()));
            counted.add(PartTypes.CITATIONS.codec().build(values));
        }
        return counted;
    }
}
