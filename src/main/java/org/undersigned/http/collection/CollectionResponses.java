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
import org.undersigned.http.exchange.ThresholdingOutputStream;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
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
import org.undersigned.store.CurrentRevision;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Filter;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.StoredItem;

/** Answers for collections and their members, in the form that was asked for. */
@ApplicationScoped
public class CollectionResponses {

    /** Bytes around the members of a collection; about. */
    private static final int ENVELOPE = 2000;

    private final Letters letters;
    private final ResponseFactory responseFactory;
    private final FacetResponses facetResponses;
    private final CollectionPages collectionPages;
    private final NotFoundProblems notFoundProblems;

    @Inject
    CollectionResponses(
            Letters letters,
            ResponseFactory responseFactory,
            FacetResponses facetResponses,
            CollectionPages collectionPages,
            NotFoundProblems notFoundProblems) {
        this.letters = letters;
        this.responseFactory = responseFactory;
        this.facetResponses = facetResponses;
        this.collectionPages = collectionPages;
        this.notFoundProblems = notFoundProblems;
    }

    /** A collection over all letters. */
    public <T> RenderedResponse all(CollectionType<T> collectionType) {
        CollectionQuery<T> parameters =
                CollectionQuery.read(collectionType, Optional.empty(), responseFactory.form(), responseFactory.query());
        return answer(
                collectionType, parameters, null, null, letters.lastPublished().orElse(null));
    }

    /** A collection of one letter. */
    public <T> RenderedResponse of(CollectionType<T> collectionType, String letter) {
        Slug id = letter(letter);
        CurrentRevision current = letters.standing(id).orElseThrow(() -> notFoundProblems.letter(letter));
        CollectionQuery<T> parameters =
                CollectionQuery.read(collectionType, Optional.of(id), responseFactory.form(), responseFactory.query());
        return answer(collectionType, parameters, id, current.revision(), current.publishedAt());
    }

    /** How many members a collection over all letters has. */
    public RenderedResponse count(CollectionType<?> collectionType) {
        long total = letters.count(CollectionQuery.counting(collectionType, Optional.empty(), responseFactory.query()));
        return total(total, null, letters.lastPublished().orElse(null));
    }

    /** How many members a collection of one letter has. */
    public RenderedResponse count(CollectionType<?> collectionType, String letter) {
        Slug id = letter(letter);
        CurrentRevision current = letters.standing(id).orElseThrow(() -> notFoundProblems.letter(letter));
        return total(
                letters.count(CollectionQuery.counting(collectionType, Optional.of(id), responseFactory.query())),
                id,
                current.publishedAt());
    }

    private static RenderedResponse total(long total, Slug letter, Instant modified) {
        return RenderedResponse.of(MediaFormat.JSON, "{\"total\":" + total + "}", letter, modified);
    }

    /** One member of a collection that only exists over all letters. */
    <T> RenderedResponse one(CollectionType<T> collectionType, String id) {
        CollectionQuery.none(responseFactory.query());
        Query<T> question =
                new Query<>(collectionType.parts(), Optional.empty(), List.of(Filter.bearers(List.of(id))), List.of());
        StoredItem<T> storedItem = letters.page(question, null, 1).items().stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                                ProblemType.NOT_FOUND, "there is no %s \"%s\"".formatted(collectionType.singular(), id))
                        .with("missing", collectionType.singular())
                        .with("given", id));
        Instant modified = letters.lastPublished().orElse(null);
        if (responseFactory.form() == MediaFormat.HTML) {
            return responseFactory.page(
                    Pages.organization(responseFactory.visit(), (Organization) storedItem.value()), null, modified);
        }
        String json = JsonMapping.write(collectionType.family().kind(), member(collectionType, storedItem));
        return RenderedResponse.of(MediaFormat.JSON, json, null, modified);
    }

    /** One member. */
    public <T> RenderedResponse one(CollectionType<T> collectionType, String letter, String id) {
        Slug slug = letter(letter);
        CurrentRevision current = letters.standing(slug).orElseThrow(() -> notFoundProblems.letter(letter));
        CollectionQuery.none(responseFactory.query());
        if (responseFactory.form() == MediaFormat.HTML) {
            return page(collectionType, slug, id);
        }
        StoredItem<T> storedItem = letters.item(collectionType.parts(), slug, id)
                .orElseThrow(() -> notFoundProblems.member(collectionType, slug, id));
        CollectionItem<T> item = member(collectionType, storedItem);
        String text = responseFactory.form() == MediaFormat.JSONLD
                ? JsonLdWriter.of(responseFactory.addresses(), item)
                : JsonMapping.write(collectionType.family().kind(), item);
        return RenderedResponse.of(responseFactory.form(), text, slug, current.publishedAt())
                .linking(links(collectionType, item));
    }

    private <T> RenderedResponse page(CollectionType<T> collectionType, Slug letter, String id) {
        LetterRevision published = published(letter.value());
        String html = Slug.isSlug(id)
                ? Pages.part(responseFactory.visit(), published.letter(), collectionType.family(), new Slug(id))
                : null;
        if (html == null) {
            throw notFoundProblems.member(collectionType, letter, id);
        }
        return responseFactory.page(html, letter, published.publishedAt());
    }

    /** The other forms of a member, and what leads on from it. */
    List<String> links(CollectionType<?> collectionType, CollectionItem<?> item) {
        List<String> links = links(null);
        links.addAll(SignpostingLinks.of(responseFactory.addresses(), collectionType, item));
        return links;
    }

    private <T> RenderedResponse answer(
            CollectionType<T> collectionType,
            CollectionQuery<T> parameters,
            Slug letter,
            Integer revision,
            Instant modified) {
        if (responseFactory.form() == MediaFormat.CSVW) {
            URI csv = responseFactory.address(responseFactory.asking().path() + ".csv" + question());
            return RenderedResponse.of(MediaFormat.CSVW, CsvwMetadata.of(parameters.family(), csv), letter, modified);
        }
        if (responseFactory.form() != MediaFormat.JSON && parameters.limit() == null) {
            return whole(collectionType, parameters, letter, revision, modified);
        }
        Page<T> slice = letters.page(parameters.question(), parameters.cursor(), parameters.limit());
        String base = responseFactory.base();
        List<CollectionItem<T>> members = slice.items().stream()
                .map(storedItem -> marked(collectionType, parameters, member(collectionType, storedItem, base)))
                .toList();
        URI next = slice.next().map(this::next).orElse(null);
        if (responseFactory.form() == MediaFormat.HTML) {
            CollectionPage<T> page = new CollectionPage<>(
                    letter,
                    revision,
                    slice.total(),
                    members,
                    next,
                    collectionPages.choices(collectionType, parameters, letter),
                    Map.of());
            return responseFactory.page(collectionPages.collection(collectionType.family(), page), letter, modified);
        }
        RenderedResponse.ResponseMetadata metadata = responseFactory.about(letter, modified, links(next));
        return responseFactory.deliver(metadata, version(letter, revision), thresholdingOutputStream -> {
            thresholdingOutputStream.counting();
            if (responseFactory.form() == MediaFormat.JSON) {
                CollectionPage<T> page = collection(parameters, members, slice, letter, revision, next);
                thresholdingOutputStream.expecting(ENVELOPE
                        + members.stream().mapToInt(CollectionItem::length).sum());
                JsonMapping.write(
                        ValueCodec.objectOf(CollectionPage.shape(parameters.family())), page, thresholdingOutputStream);
                members.forEach(item -> thresholdingOutputStream.count());
                return;
            }
            try (CollectionWriter<T> writer = roll(parameters, thresholdingOutputStream)) {
                for (CollectionItem<T> item : members) {
                    writer.add(item);
                    thresholdingOutputStream.count();
                }
            }
        });
    }

    /** The whole list, of which nobody knows how long it is. */
    private <T> RenderedResponse whole(
            CollectionType<T> collectionType,
            CollectionQuery<T> parameters,
            Slug letter,
            Integer revision,
            Instant modified) {
        RenderedResponse.ResponseMetadata metadata = responseFactory.about(letter, modified, links(null));
        return responseFactory.deliver(metadata, version(letter, revision), thresholdingOutputStream -> {
            thresholdingOutputStream.counting();
            String base = responseFactory.base();
            try (CollectionWriter<T> writer = roll(parameters, thresholdingOutputStream)) {
                letters.each(
                        parameters.question(),
                        storedItem -> add(
                                writer,
                                marked(collectionType, parameters, member(collectionType, storedItem, base)),
                                thresholdingOutputStream));
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        });
    }

    /** What changes with every publication that the answer depends on. */
    private String version(Slug letter, Integer revision) {
        return letter == null ? Long.toString(letters.lastChange()) : letter + "@" + revision;
    }

    private static <T> void add(
            CollectionWriter<T> writer, CollectionItem<T> item, ThresholdingOutputStream thresholdingOutputStream) {
        try {
            writer.add(item);
            thresholdingOutputStream.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> CollectionWriter<T> roll(
            CollectionQuery<T> parameters, ThresholdingOutputStream thresholdingOutputStream) throws IOException {
        if (responseFactory.form() == MediaFormat.CSV && parameters.bom()) {
            thresholdingOutputStream.write(CsvCollectionWriter.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        }
        URI self = responseFactory.address(responseFactory.asking().path());
        return CollectionWriters.of(
                responseFactory.form(),
                parameters.family(),
                responseFactory.addresses(),
                self,
                thresholdingOutputStream);
    }

    /** A hit shows where the words stand that were looked for. */
    private static <T> CollectionItem<T> marked(
            CollectionType<T> collectionType, CollectionQuery<T> parameters, CollectionItem<T> item) {
        if (parameters.sought() == null || !collectionType.equals(CollectionType.HITS)) {
            return item;
        }
        SearchHit hit = (SearchHit) item.part();
        @SuppressWarnings("unchecked")
        T marked = (T) hit.marking(parameters.sought().in(hit.text()));
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
                responseFactory
                        .address(responseFactory.asking().path() + question())
                        .toString());
        links.putAll(responseFactory.forms());
        return new CollectionPage<>(letter, shown, slice.total(), members, next, facetResponses.of(parameters), links);
    }

    <T> CollectionItem<T> member(CollectionType<T> collectionType, StoredItem<T> storedItem) {
        return member(collectionType, storedItem, responseFactory.base());
    }

    private static <T> CollectionItem<T> member(
            CollectionType<T> collectionType, StoredItem<T> storedItem, String base) {
        String path = collectionType.path(storedItem);
        return CollectionItem.stored(
                storedItem.letter(), storedItem.document(), storedItem::value, path == null ? null : base + path);
    }

    /** All members that one letter has of a collection. */
    <T> List<CollectionItem<T>> members(CollectionType<T> collectionType, Slug letter) {
        String base = responseFactory.base();
        List<CollectionItem<T>> members = new ArrayList<>();
        letters.each(
                new Query<>(collectionType.parts(), Optional.of(letter), List.of(), List.of()),
                storedItem -> members.add(member(collectionType, storedItem, base)));
        return members;
    }

    private String question() {
        return responseFactory.query() == null ? "" : "?" + responseFactory.query();
    }

    /** The same question with another cursor, in the same form. */
    private URI next(String cursor) {
        StringBuilder query = new StringBuilder();
        if (responseFactory.query() != null) {
            for (String pair : responseFactory.query().split("&")) {
                if (!pair.startsWith("cursor=") && !pair.isEmpty()) {
                    query.append(pair).append('&');
                }
            }
        }
        MediaFormat format = responseFactory.form();
        String suffix = format == MediaFormat.JSON || format == MediaFormat.HTML ? "" : "." + format.suffix();
        return responseFactory.address(responseFactory.asking().path() + suffix + "?" + query + "cursor=" + cursor);
    }

    private List<String> links(URI next) {
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<%s>; rel=\"next\"".formatted(next));
        }
        links.addAll(responseFactory.alternates());
        return links;
    }

    Slug letter(String id) {
        if (!Slug.isSlug(id)) {
            throw notFoundProblems.letter(id);
        }
        return new Slug(id);
    }

    /** A letter whole. */
    public LetterRevision published(String letter) {
        return letters.letter(letter(letter)).orElseThrow(() -> notFoundProblems.letter(letter));
    }
}
