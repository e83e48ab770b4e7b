package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.protocol.RepresentationOutputStream;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Organization;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Slug;
import org.undersigned.page.Pages;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.jsonld.JsonLdWriter;
import org.undersigned.representation.table.CsvCollectionWriter;
import org.undersigned.representation.table.CsvwMetadata;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.CurrentRevision;
import org.undersigned.store.query.Filters;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.StoredItem;

/** Answers for collections and their members, in the form that was asked for. */
@ApplicationScoped
public class CollectionResponses {

    /** Bytes around the members of a collection; about. */
    private static final int ENVELOPE = 2000;

    private final Letters letters;
    private final ResponseFactory responses;
    private final FacetResponses facets;
    private final CollectionPages pages;
    private final NotFoundProblems notFound;

    @Inject
    CollectionResponses(
            Letters letters,
            ResponseFactory responses,
            FacetResponses facets,
            CollectionPages pages,
            NotFoundProblems notFound) {
        this.letters = letters;
        this.responses = responses;
        this.facets = facets;
        this.pages = pages;
        this.notFound = notFound;
    }

    /** A collection over all letters. */
    public <T> RenderedResponse all(CollectionType<T> type) {
        CollectionQuery<T> parameters =
                CollectionQuery.read(type, Optional.empty(), responses.form(), responses.query());
        return answer(type, parameters, null, null, letters.lastPublished().orElse(null));
    }

    /** A collection of one letter. */
    public <T> RenderedResponse of(CollectionType<T> type, String letter) {
        Slug id = letter(letter);
        CurrentRevision current = letters.currentRevision(id).orElseThrow(() -> notFound.letter(letter));
        CollectionQuery<T> parameters =
                CollectionQuery.read(type, Optional.of(id), responses.form(), responses.query());
        return answer(type, parameters, id, current.revision(), current.publishedAt());
    }

    /** How many members a collection over all letters has. */
    public RenderedResponse count(CollectionType<?> type) {
        long total = letters.count(CollectionQuery.counting(type, Optional.empty(), responses.query()));
        return total(total, null, letters.lastPublished().orElse(null));
    }

    /** How many members a collection of one letter has. */
    public RenderedResponse count(CollectionType<?> type, String letter) {
        Slug id = letter(letter);
        CurrentRevision current = letters.currentRevision(id).orElseThrow(() -> notFound.letter(letter));
        return total(
                letters.count(CollectionQuery.counting(type, Optional.of(id), responses.query())),
                id,
                current.publishedAt());
    }

    private static RenderedResponse total(long total, Slug letter, Instant modified) {
        return RenderedResponse.of(MediaFormat.JSON, "{\"total\":" + total + "}", letter, modified);
    }

    /** One member of a collection that only exists over all letters. */
    <T> RenderedResponse one(CollectionType<T> type, String id) {
        CollectionQuery.none(responses.query());
        Query<T> question =
                new Query<>(type.parts(), Optional.empty(), List.of(Filters.organizations(List.of(id))), List.of());
        StoredItem<T> storedItem = letters.page(question, null, 1).items().stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                                ProblemType.NOT_FOUND, "there is no %s \"%s\"".formatted(type.singular(), id))
                        .with("missing", type.singular())
                        .with("given", id));
        Instant modified = letters.lastPublished().orElse(null);
        if (responses.form() == MediaFormat.HTML) {
            return responses.page(
                    Pages.organization(responses.visit(), (Organization) storedItem.value()), null, modified);
        }
        String json = JsonMapping.write(type.family().valueCodec(), member(type, storedItem));
        return RenderedResponse.of(MediaFormat.JSON, json, null, modified);
    }

    /** One member. */
    public <T> RenderedResponse one(CollectionType<T> type, String letter, String id) {
        Slug slug = letter(letter);
        CurrentRevision current = letters.currentRevision(slug).orElseThrow(() -> notFound.letter(letter));
        CollectionQuery.none(responses.query());
        if (responses.form() == MediaFormat.HTML) {
            return page(type, slug, id);
        }
        StoredItem<T> storedItem =
                letters.item(type.parts(), slug, id).orElseThrow(() -> notFound.member(type, slug, id));
        CollectionItem<T> item = member(type, storedItem);
        String text = responses.form() == MediaFormat.JSONLD
                ? JsonLdWriter.write(responses.addresses(), item)
                : JsonMapping.write(type.family().valueCodec(), item);
        return RenderedResponse.of(responses.form(), text, slug, current.publishedAt())
                .linking(links(type, item));
    }

    private <T> RenderedResponse page(CollectionType<T> type, Slug letter, String id) {
        LetterRevision published = published(letter.value());
        String html =
                Slug.isSlug(id) ? Pages.part(responses.visit(), published.letter(), type.family(), new Slug(id)) : null;
        if (html == null) {
            throw notFound.member(type, letter, id);
        }
        return responses.page(html, letter, published.publishedAt());
    }

    /** The other forms of a member, and what leads on from it. */
    List<String> links(CollectionType<?> type, CollectionItem<?> item) {
        List<String> links = links(null);
        links.addAll(SignpostingLinks.of(responses.addresses(), type, item));
        return links;
    }

    private <T> RenderedResponse answer(
            CollectionType<T> type, CollectionQuery<T> parameters, Slug letter, Integer revision, Instant modified) {
        if (responses.form() == MediaFormat.CSVW) {
            URI csv = responses.address(responses.asking().path() + ".csv" + question());
            return RenderedResponse.of(
                    MediaFormat.CSVW, CsvwMetadata.describe(parameters.family(), csv), letter, modified);
        }
        if (responses.form() != MediaFormat.JSON && parameters.limit() == null) {
            return whole(type, parameters, letter, revision, modified);
        }
        Page<T> slice = letters.page(parameters.question(), parameters.cursor(), parameters.limit());
        String base = responses.base();
        List<CollectionItem<T>> members = slice.items().stream()
                .map(storedItem -> marked(type, parameters, member(type, storedItem, base)))
                .toList();
        URI next = slice.next().map(this::next).orElse(null);
        if (responses.form() == MediaFormat.HTML) {
            CollectionPage<T> page = new CollectionPage<>(
                    letter, revision, slice.total(), members, next, pages.choices(type, parameters, letter), Map.of());
            return responses.page(pages.collection(type.family(), page), letter, modified);
        }
        RenderedResponse.ResponseMetadata metadata = responses.about(letter, modified, links(next));
        return responses.deliver(metadata, version(letter, revision), out -> {
            out.counting();
            if (responses.form() == MediaFormat.JSON) {
                CollectionPage<T> page = collection(parameters, members, slice, letter, revision, next);
                out.expecting(ENVELOPE
                        + members.stream()
                                .mapToInt(CollectionItem::estimatedLength)
                                .sum());
                JsonMapping.write(ValueCodec.objectOf(CollectionPage.codec(parameters.family())), page, out);
                members.forEach(item -> out.count());
                return;
            }
            try (CollectionWriter<T> writer = roll(parameters, out)) {
                for (CollectionItem<T> item : members) {
                    writer.write(item);
                    out.count();
                }
            }
        });
    }

    /** The whole list, of which nobody knows how long it is. */
    private <T> RenderedResponse whole(
            CollectionType<T> type, CollectionQuery<T> parameters, Slug letter, Integer revision, Instant modified) {
        RenderedResponse.ResponseMetadata metadata = responses.about(letter, modified, links(null));
        return responses.deliver(metadata, version(letter, revision), out -> {
            out.counting();
            String base = responses.base();
            try (CollectionWriter<T> writer = roll(parameters, out)) {
                letters.forEach(
                        parameters.question(),
                        storedItem -> add(writer, marked(type, parameters, member(type, storedItem, base)), out));
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        });
    }

    /** What changes with every publication that the answer depends on. */
    private String version(Slug letter, Integer revision) {
        return letter == null ? Long.toString(letters.lastChange()) : letter + "@" + revision;
    }

    private static <T> void add(CollectionWriter<T> writer, CollectionItem<T> item, RepresentationOutputStream out) {
        try {
            writer.write(item);
            out.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> CollectionWriter<T> roll(CollectionQuery<T> parameters, RepresentationOutputStream out)
            throws IOException {
        if (responses.form() == MediaFormat.CSV && parameters.bom()) {
            out.write(CsvCollectionWriter.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        }
        URI self = responses.address(responses.asking().path());
        return CollectionWriters.of(responses.form(), parameters.family(), responses.addresses(), self, out);
    }

    /** A hit shows where the words stand that were looked for. */
    private static <T> CollectionItem<T> marked(
            CollectionType<T> type, CollectionQuery<T> parameters, CollectionItem<T> item) {
        if (parameters.sought() == null || !type.equals(CollectionType.HITS)) {
            return item;
        }
        SearchHit hit = (SearchHit) item.part();
        @SuppressWarnings("unchecked")
        T marked = (T) hit.withHighlights(parameters.sought().findIn(hit.text()));
        return new CollectionItem<>(item.letter(), marked, item.self());
    }

    private <T> CollectionPage<T> collection(
            CollectionQuery<T> parameters,
            List<CollectionItem<T>> members,
            Page<T> slice,
            Slug letter,
            Integer revision,
            URI next) {
        Integer shown = letter == null || slice.items().isEmpty()
                ? revision
                : Integer.valueOf(slice.items().get(0).revision());
        Map<String, String> links = new LinkedHashMap<>();
        links.put(
                "self",
                responses.address(responses.asking().path() + question()).toString());
        links.putAll(responses.forms());
        return new CollectionPage<>(letter, shown, slice.total(), members, next, facets.of(parameters), links);
    }

    <T> CollectionItem<T> member(CollectionType<T> type, StoredItem<T> storedItem) {
        return member(type, storedItem, responses.base());
    }

    private static <T> CollectionItem<T> member(CollectionType<T> type, StoredItem<T> storedItem, String base) {
        String path = type.path(storedItem);
        return CollectionItem.stored(
                storedItem.letter(), storedItem.document(), storedItem::value, path == null ? null : base + path);
    }

    /** All members that one letter has of a collection. */
    <T> List<CollectionItem<T>> members(CollectionType<T> type, Slug letter) {
        String base = responses.base();
        List<CollectionItem<T>> members = new ArrayList<>();
        letters.forEach(
                new Query<>(type.parts(), Optional.of(letter), List.of(), List.of()),
                storedItem -> members.add(member(type, storedItem, base)));
        return members;
    }

    private String question() {
        return responses.query() == null ? "" : "?" + responses.query();
    }

    /** The same question with another cursor, in the same form. */
    private URI next(String cursor) {
        StringBuilder query = new StringBuilder();
        if (responses.query() != null) {
            for (String pair : responses.query().split("&")) {
                if (!pair.startsWith("cursor=") && !pair.isEmpty()) {
                    query.append(pair).append('&');
                }
            }
        }
        MediaFormat format = responses.form();
        String suffix = format == MediaFormat.JSON || format == MediaFormat.HTML ? "" : "." + format.suffix();
        return responses.address(responses.asking().path() + suffix + "?" + query + "cursor=" + cursor);
    }

    private List<String> links(URI next) {
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<%s>; rel=\"next\"".formatted(next));
        }
        links.addAll(responses.alternates());
        return links;
    }

    Slug letter(String id) {
        if (!Slug.isSlug(id)) {
            throw notFound.letter(id);
        }
        return new Slug(id);
    }

    /** A letter whole. */
    public LetterRevision published(String letter) {
        return letters.letter(letter(letter)).orElseThrow(() -> notFound.letter(letter));
    }
}
