package org.undersigned.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.letter.Citation;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Span;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.FacetValues;

/**
 * A collection with what can be asked of it from its page.
 *
 * @param type the last segment of its address: "signatories"
 * @param parameters the parameters that were given, each as often as it was
 * @param letters the letters that its members are of
 * @param sources the citations that figures rest on, by their letter
 */
public record CollectionView<T>(
        String type,
        CollectionPage<T> collection,
        List<Parameter> parameters,
        Map<Slug, Summary> letters,
        Map<Slug, List<Citation>> sources) {

    private static final Set<String> PAGING = Set.of("sort", "limit", "cursor", "facets", "fields", "bom");

    /** A parameter and its value. */
    public record Parameter(String name, String value) {}

    /** One way to sort: by a key, one way or the other. */
    public record Sort(String key, String href, boolean selected, boolean descending) {}

    /** A filter with the values that its members have. */
    public record Facet(String name, List<FacetValues.Value> values, long omitted) {}

    /** Members that stand under one label, and its place on the page; {@code label} is {@code null} where there is none. */
    public record Group<T>(String label, String anchor, String language, List<CollectionItem<T>> members) {}

    /** Words of a hit that were looked for, or that were not. */
    public record TextRun(String text, boolean marked) {}

    public List<CollectionItem<T>> items() {
        return collection.items();
    }

    public long total() {
        return collection.total();
    }

    public URI next() {
        return collection.next();
    }

    /** The letter that it is a collection of; {@code null} where it is over all. */
    public Summary letter() {
        return collection.letter() == null ? null : letters.get(collection.letter());
    }

    public Summary letter(Slug id) {
        return letters.get(id);
    }

    /** The title of a letter or the name of a recipient, where it is known here; else what else it is called. */
    String titleOf(String id, String otherwise) {
        Stream<Map.Entry<Slug, String>> titles = letters.values().stream().map(one -> Map.entry(one.id(), one.title()));
        Stream<Map.Entry<Slug, String>> names = letters.values().stream()
                .flatMap(letter -> letter.recipients().stream())
                .map(one -> Map.entry(one.id(), one.displayName()));
        return Stream.concat(titles, names)
                .filter(entry -> entry.getKey().value().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    /** What a figure rests on. */
    public List<Citation> sources(Slug letter, Statistic statistic) {
        return sources.getOrDefault(letter, List.of()).stream()
                .filter(citation -> statistic.citations().contains(citation.id()))
                .toList();
    }

    /** What it can be narrowed down by: filters of which there is something to choose. */
    public List<Facet> facets() {
        List<Facet> choices = new ArrayList<>();
        if (collection.facets() != null) {
            collection.facets().forEach((name, values) -> {
                boolean chosen = values.values().stream().anyMatch(FacetValues.Value::selected);
                if (chosen || values.values().size() > 1) {
                    choices.add(new Facet(name, values.values(), values.omitted()));
                }
            });
        }
        return choices;
    }

    /** The words that are looked for. */
    public String searchText() {
        return parameter("q");
    }

    /** Whether anything is asked. */
    public boolean filtered() {
        return parameters.stream().anyMatch(parameter -> !PAGING.contains(parameter.name()));
    }

    /** What a form for words has to hand on, so that nothing else that was asked is lost. */
    public List<Parameter> hiddenParameters() {
        return parameters.stream()
                .filter(parameter -> !Set.of("q", "cursor").contains(parameter.name()))
                .toList();
    }

    /** The same question sorted by a key; where it is already, the other way round. */
    public Sort sortBy(String key) {
        String now = parameter("sort");
        boolean up = key.equals(now);
        boolean down = ("-" + key).equals(now);
        StringBuilder query = new StringBuilder("?");
        for (Parameter parameter : parameters) {
            if (!Set.of("sort", "cursor").contains(parameter.name())) {
                query.append(PageContext.urlEncode(parameter.name()))
                        .append('=')
                        .append(PageContext.urlEncode(parameter.value()))
                        .append('&');
            }
        }
        return new Sort(key, query + "sort=" + (up ? "-" : "") + key, up || down, down);
    }

    private String parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }

    /** Whether signatories are sorted by their names. */
    public boolean alphabetical() {
        return sortedBy("name");
    }

    /** Whether signatories are sorted by what they are. */
    public boolean byKind() {
        return sortedBy("kind");
    }

    private boolean sortedBy(String key) {
        String now = parameter("sort");
        return key.equals(now) || ("-" + key).equals(now);
    }

    private String label(Signatory signatory) {
        if (byKind()) {
            return signatory.kind().label();
        }
        return alphabetical() ? FieldLabels.initial(signatory.naming().name()) : signatory.group();
    }

    /** Signatories by initial or kind where they are sorted by these, else as their letter groups them. */
    public List<Group<T>> groups() {
        Map<String, List<CollectionItem<T>>> groups = new LinkedHashMap<>();
        for (CollectionItem<T> item : items()) {
            groups.computeIfAbsent(label((Signatory) item.part()), first -> new ArrayList<>())
                    .add(item);
        }
        List<Group<T>> all = new ArrayList<>();
        groups.forEach((label, members) -> all.add(new Group<>(
                label, "g" + all.size(), letter(members.get(0).letter()).language(), members)));
        return all;
    }

    /** A hit's words, parted where those that were looked for begin and end. */
    public List<TextRun> textRuns(SearchHit hit) {
        List<TextRun> bits = new ArrayList<>();
        int[] points = hit.text().codePoints().toArray();
        int at = 0;
        for (Span mark : hit.highlights().stream().sorted().toList()) {
            if (mark.start() >= at && mark.end() <= points.length) {
                bits.add(new TextRun(new String(points, at, mark.start() - at), false));
                bits.add(new TextRun(new String(points, mark.start(), mark.end() - mark.start()), true));
                at = mark.end();
            }
        }
        bits.add(new TextRun(new String(points, at, points.length - at), false));
        return bits;
    }
}
