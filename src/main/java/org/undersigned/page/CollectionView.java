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
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.FacetValues;
import org.undersigned.representation.FilterHint;
import org.undersigned.representation.TextPiece;

/**
 * A collection page with its filters and sort links.
 *
 * @param type the name of the resource type: "signatories"
 * @param parameters the query parameters of the request
 * @param letters the letters of the items
 * @param sources the citations of the letters that statistics refer to
 */
public record CollectionView<T>(
        String type,
        CollectionPage<T> collection,
        List<Parameter> parameters,
        Map<Slug, Summary> letters,
        Map<Slug, List<Citation>> sources) {

    private static final Set<String> PAGING = Set.of("sort", "limit", "cursor", "facets", "fields", "bom");

    /** A query parameter. */
    public record Parameter(String name, String value) {}

    /** A link that sorts by a key. */
    public record Sort(String key, String href, boolean selected, boolean descending) {}

    /** A filter and its values. */
    public record Facet(String name, List<FacetValues.Value> values, long omitted, long without) {}

    /** Items under one heading and its anchor; {@code label} is {@code null} if there is none. */
    public record Group<T>(String label, String anchor, String language, List<CollectionItem<T>> members) {}

    public List<CollectionItem<T>> items() {
        return collection.items();
    }

    public long total() {
        return collection.total();
    }

    public URI next() {
        return collection.next();
    }

    /** The letter of the collection; {@code null} for a collection over all letters. */
    public Summary letter() {
        return collection.letter() == null ? null : letters.get(collection.letter());
    }

    public Summary letter(Slug id) {
        return letters.get(id);
    }

    /** The title of a letter or the name of a recipient with this id, or the alternative if it is unknown here. */
    String titleOf(String id, String alternative) {
        Stream<Map.Entry<Slug, String>> titles = letters.values().stream().map(one -> Map.entry(one.id(), one.title()));
        Stream<Map.Entry<Slug, String>> names = letters.values().stream()
                .flatMap(letter -> letter.recipients().stream())
                .map(one -> Map.entry(one.id(), one.displayName()));
        return Stream.concat(titles, names)
                .filter(entry -> entry.getKey().value().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(alternative);
    }

    /** The citations of a statistic. */
    public List<Citation> sources(Slug letter, Statistic statistic) {
        return sources.getOrDefault(letter, List.of()).stream()
                .filter(citation -> statistic.citations().contains(citation.id()))
                .toList();
    }

    /** The filters with more than one value or with a selected one. */
    public List<Facet> facets() {
        List<Facet> choices = new ArrayList<>();
        if (collection.facets() != null) {
            collection.facets().forEach((name, values) -> {
                boolean chosen = values.values().stream().anyMatch(FacetValues.Value::selected);
                if (chosen || values.values().size() > (values.without() > 0 ? 0 : 1)) {
                    choices.add(new Facet(name, values.values(), values.omitted(), values.without()));
                }
            });
        }
        return choices;
    }

    public String joined(List<String> values) {
        return String.join(", ", values);
    }

    /** The filters whose values occur nowhere. */
    public List<FilterHint> hints() {
        return collection.hints();
    }

    /** The search text. */
    public String searchText() {
        return parameter("q");
    }

    /** Whether the collection is filtered. */
    public boolean filtered() {
        return parameters.stream().anyMatch(parameter -> !PAGING.contains(parameter.name()));
    }

    /** The parameters that the search form has to keep as hidden inputs. */
    public List<Parameter> hiddenParameters() {
        return parameters.stream()
                .filter(parameter -> !Set.of("q", "cursor").contains(parameter.name()))
                .toList();
    }

    /** The link that sorts by a key, or reverses the order if it is already sorted by it. */
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

    /** Whether signatories are sorted by name. */
    public boolean alphabetical() {
        return sortedBy("name");
    }

    /** Whether signatories are sorted by kind. */
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

    /** Signatories grouped by initial or kind if sorted by these, else as in the letter. */
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

    /** A hit's text split at its highlights. */
    public List<TextPiece> textPieces(SearchHit hit) {
        return TextPiece.split(hit);
    }
}
