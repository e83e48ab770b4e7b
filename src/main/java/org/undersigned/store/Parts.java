package org.undersigned.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.interchange.Items;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;

/** One kind of parts that letters have, and the keys by which they can be sorted. */
public final class Parts<T> {

    public static final Parts<Summary> LETTERS = new Parts<>(
            "letters",
            LetterRow.class,
            Items::summary,
            List.of("-date", "id"),
            Map.of("date", "dateKey", "title", "titleKey"));
    public static final Parts<Recipient> RECIPIENTS =
            new Parts<>("recipients", RecipientRow.class, Items::recipient, List.of(), Map.of());
    public static final Parts<Section> SECTIONS =
            new Parts<>("sections", SectionRow.class, Items::section, List.of(), Map.of());
    public static final Parts<Statistic> STATISTICS =
            new Parts<>("statistics", StatisticRow.class, Items::statistic, List.of(), Map.of("value", "sizeKey"));
    public static final Parts<Demand> DEMANDS =
            new Parts<>("demands", DemandRow.class, Items::demand, List.of(), Map.of());
    public static final Parts<Citation> CITATIONS =
            new Parts<>("citations", CitationRow.class, Items::citation, List.of(), Map.of());
    public static final Parts<Signatory> SIGNATORIES =
            new Parts<>("signatories", SignatoryRow.class, Items::signatory, List.of(), Map.of("name", "nameKey"));

    private final String name;
    private final Class<? extends Row> row;
    private final Function<String, T> reading;
    private final List<String> standing;
    private final Map<String, String> keys = new LinkedHashMap<>();

    private Parts(
            String name,
            Class<? extends Row> row,
            Function<String, T> reading,
            List<String> standing,
            Map<String, String> own) {
        this.name = name;
        this.row = row;
        this.reading = reading;
        this.standing = standing;
        keys.put("position", "position");
        keys.put("id", "item");
        keys.put("letter", "letter");
        keys.putAll(own);
    }

    /** "signatories" */
    public String name() {
        return name;
    }

    /** What they can be sorted by. */
    public Set<String> sortKeys() {
        return keys.keySet();
    }

    Class<? extends Row> row() {
        return row;
    }

    /** The order where none is asked for. */
    List<Order> standing() {
        return standing.stream()
                .map(key -> key.startsWith("-") ? new Order(key.substring(1), true) : new Order(key, false))
                .toList();
    }

    /** The type of what they are sorted by under a key. */
    static Class<?> type(String key) {
        return switch (key) {
            case "position" -> Integer.class;
            case "value" -> BigDecimal.class;
            default -> String.class;
        };
    }

    String column(String key) {
        return keys.get(key);
    }

    Item<T> item(Row row) {
        return new Item<>(new org.undersigned.letter.Slug(row.letter), row.number, reading.apply(row.document));
    }
}
