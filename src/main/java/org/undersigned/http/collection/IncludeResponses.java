package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.embed.LetterWithIncludes;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;

/** One letter at a glance, and what is asked to come with it: one request for a whole embed. */
@ApplicationScoped
public class IncludeResponses {

    private static final List<CollectionType<?>> COLLECTIONS = List.of(
            CollectionType.RECIPIENTS,
            CollectionType.SECTIONS,
            CollectionType.STATISTICS,
            CollectionType.SIGNATORIES,
            CollectionType.DEMANDS,
            CollectionType.CITATIONS);

    /** What can be included, in the order in which it comes. */
    public static final List<String> NAMES =
            List.of("recipients", "sections", "statistics", "signatories", "demands", "citations", "findings", "text");

    private final Letters letters;
    private final CollectionResponses collections;
    private final ResponseFactory responses;
    private final NotFoundProblems notFound;

    @Inject
    IncludeResponses(
            Letters letters, CollectionResponses collections, ResponseFactory responses, NotFoundProblems notFound) {
        this.letters = letters;
        this.collections = collections;
        this.responses = responses;
        this.notFound = notFound;
    }

    public RenderedResponse answer(String id) {
        Slug letter = collections.letter(id);
        var current = letters.currentRevision(letter).orElseThrow(() -> notFound.letter(id));
        Map<String, List<String>> values = QueryString.read(responses.query());
        values.keySet().forEach(name -> CollectionQuery.known(name, List.of("include")));
        List<String> wanted = CollectionQuery.listed("include", values, NAMES);
        StoredItem<Summary> storedItem =
                letters.item(QueryableType.LETTERS, letter, id).orElseThrow(() -> notFound.letter(id));
        CollectionItem<Summary> item = collections.member(CollectionType.LETTERS, storedItem);
        String json = wanted.isEmpty()
                ? JsonMapping.write(ResourceType.LETTERS.valueCodec(), item)
                : including(item, letter, wanted).toString();
        return RenderedResponse.of(MediaFormat.JSON, json, letter, current.publishedAt())
                .linking(collections.links(CollectionType.LETTERS, item));
    }

    private LetterWithIncludes including(CollectionItem<Summary> item, Slug letter, List<String> wanted) {
        LetterWithIncludes letterWithIncludes = new LetterWithIncludes(ResourceType.LETTERS, item);
        for (CollectionType<?> type : COLLECTIONS) {
            if (wanted.contains(type.family().name())) {
                include(letterWithIncludes, type, letter);
            }
        }
        if (wanted.contains("findings") || wanted.contains("text")) {
            LetterRevision revision = collections.published(letter.value());
            if (wanted.contains("findings")) {
                letterWithIncludes.include(
                        ResourceType.FINDINGS,
                        revision.findings().stream()
                                .map(finding -> new CollectionItem<>(letter, finding, null))
                                .toList());
            }
            if (wanted.contains("text")) {
                letterWithIncludes.include(revision.letter().text().toString());
            }
        }
        return letterWithIncludes;
    }

    private <T> void include(LetterWithIncludes letterWithIncludes, CollectionType<T> type, Slug letter) {
        letterWithIncludes.include(type.family(), collections.members(type, letter));
    }
}
