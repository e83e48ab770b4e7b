package org.undersigned.reading.annotation.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.annotation.yaml.YamlMapping;

/** The citations and notes of a statistic: citations are named by label or id, and {@code citedIn} is one place for each. */
final class SourceRules {

    private static final Set<String> KEYS = Set.of("citations", "citedIn", "notes");

    private static final ValueCodec<List<Statistic.CitedIn>> PLACES =
            ValueCodec.listOf(ValueCodec.enumOf(Statistic.CitedIn.class));

    private static final ValueCodec<List<Integer>> NUMBERS = ValueCodec.listOf(ValueCodec.INTEGER);

    private final PartContext context;
    private final List<Citation> citations;

    SourceRules(PartContext context, List<Citation> citations) {
        this.context = context;
        this.citations = citations;
    }

    static boolean reads(String key) {
        return KEYS.contains(key);
    }

    boolean read(YamlMapping entry, String key, Map<String, Object> values) {
        return switch (key) {
            case "citations" -> readCitations(entry, values);
            case "citedIn" -> readPlaces(entry, values);
            default -> readNotes(entry, values);
        };
    }

    /** The citations that the publisher states replace those that were read; the notes remain. */
    private boolean readCitations(YamlMapping entry, Map<String, Object> values) {
        Optional<List<String>> labels = entry.strings("citations");
        if (labels.isEmpty()) {
            return false;
        }
        Optional<List<Statistic.CitedIn>> places = places(entry, labels.get().size());
        Map<Slug, Statistic.CitedIn> cited = new LinkedHashMap<>();
        for (int i = 0; i < labels.get().size(); i++) {
            Statistic.CitedIn place = places.isPresent() ? places.get().get(i) : Statistic.CitedIn.ANNOTATION;
            resolve(entry, labels.get().get(i)).forEach(id -> cited.putIfAbsent(id, place));
        }
        values.put("citations", List.copyOf(cited.keySet()));
        values.put("citedIn", isUnrecorded(entry) ? List.of() : List.copyOf(cited.values()));
        return true;
    }

    /** Revisions of early versions do not record where a citation is. */
    private static boolean isUnrecorded(YamlMapping entry) {
        return entry.isStated("citedIn")
                && entry.value("citedIn", PLACES).filter(List::isEmpty).isPresent();
    }

    private Optional<List<Statistic.CitedIn>> places(YamlMapping entry, int size) {
        Optional<List<Statistic.CitedIn>> places = entry.value("citedIn", PLACES);
        if (places.isPresent() && !places.get().isEmpty() && places.get().size() != size) {
            context.reportConflict(
                    entry,
                    "citedIn",
                    "citations: %d, places in \"citedIn\": %d"
                            .formatted(size, places.get().size()),
                    "It is ignored. State one place for each citation.");
        }
        return places.filter(list -> list.size() == size);
    }

    /** Together with {@code citations}, the places are read with them. */
    private boolean readPlaces(YamlMapping entry, Map<String, Object> values) {
        int size = ((List<?>) values.get("citations")).size();
        if (!entry.isStated("citations")) {
            places(entry, size).ifPresent(places -> values.put("citedIn", places));
        }
        return entry.value("citedIn", PLACES)
                .filter(places -> values.get("citedIn").equals(places))
                .isPresent();
    }

    /**
     * Citations are given by label ("3") or by id. Together with {@code citedIn}, the id comes first: a label that is the id of
     * another citation is no second one.
     */
    private List<Slug> resolve(YamlMapping entry, String label) {
        List<Slug> byId = ids(citation -> citation.id().value().equals(label));
        List<Slug> found = !byId.isEmpty() && entry.isStated("citedIn")
                ? byId
                : ids(citation ->
                        citation.id().value().equals(label) || citation.label().equals(label));
        if (found.isEmpty()) {
            context.reportUnknown(
                    entry,
                    "citations",
                    "no citation has the label or the id \"%s\"".formatted(label),
                    "/letters/{letter}/citations lists them.");
        }
        return found;
    }

    private List<Slug> ids(Predicate<Citation> which) {
        return citations.stream().filter(which).map(Citation::id).toList();
    }

    private boolean readNotes(YamlMapping entry, Map<String, Object> values) {
        Optional<List<Integer>> numbers = entry.value("notes", NUMBERS);
        PlaceRules places = new PlaceRules(context);
        List<Integer> known = new ArrayList<>();
        for (int number : numbers.orElse(Collections.emptyList())) {
            if (places.isNote(number)) {
                known.add(number);
            } else {
                context.reportUnknown(
                        entry,
                        "notes",
                        "the letter has no note %d".formatted(number),
                        "A note has the number of its paragraph; /letters/{letter}/sections lists them.");
            }
        }
        numbers.ifPresent(any -> values.put("notes", known));
        return numbers.isPresent();
    }
}
