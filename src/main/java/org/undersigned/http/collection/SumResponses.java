package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionParameters;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.collection.query.SumParameters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.BodyWriter;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Slug;
import org.undersigned.letter.StatisticSum;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.ResourceType;
import org.undersigned.store.Letters;
import org.undersigned.store.query.revision.LetterScope;

/** Responses with the sums of statistics by the values of a filter, in the negotiated format. */
@ApplicationScoped
public class SumResponses {

    private final Letters letters;
    private final PublishedLetters published;
    private final CollectionBodies bodies;
    private final CollectionLinks links;
    private final ResponseFactory responses;

    @Inject
    SumResponses(
            Letters letters,
            PublishedLetters published,
            CollectionBodies bodies,
            CollectionLinks links,
            ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.bodies = bodies;
        this.links = links;
        this.responses = responses;
    }

    /** Over all letters. */
    public RenderedResponse all() {
        return respond(Optional.empty(), letters.lastChanged().orElse(null));
    }

    /** Of one letter. */
    public RenderedResponse of(String letter) {
        LetterScope scope = published.scope(letter);
        return respond(Optional.of(scope), scope.publishedAt());
    }

    private RenderedResponse respond(Optional<LetterScope> scope, Instant modified) {
        QueryParameters given = responses.parameters(SumParameters.of(scope.isEmpty()));
        String group = given.find(SumParameters.GROUP).orElse(SumParameters.DEFAULT_GROUP);
        boolean mark = given.find(CollectionParameters.BOM).orElse(false);
        List<StatisticSum> sums = letters.sums(CollectionQuery.filters(CollectionType.STATISTICS, scope, given), group);
        List<CollectionItem<StatisticSum>> items = (group.equals("letter") ? titled(sums) : sums)
                .stream().map(sum -> new CollectionItem<>(null, sum, null)).toList();
        Slug letter = scope.map(LetterScope::letter).orElse(null);
        Integer revision = scope.map(LetterScope::revision).orElse(null);
        BodyWriter body = responses.form() == MediaFormat.JSON
                ? json(letter, revision, items)
                : bodies.of(ResourceType.SUMS, mark, items);
        return responses.deliver(
                responses.about(letter, modified, links.headers(null)), published.version(letter, revision), body);
    }

    /** Letters are labelled with their titles. */
    private List<StatisticSum> titled(List<StatisticSum> sums) {
        Map<Slug, Summary> titles = letters.summaries(
                sums.stream().map(StatisticSum::value).distinct().toList(), null);
        return sums.stream()
                .map(sum -> Optional.ofNullable(titles.get(new Slug(sum.value())))
                        .map(letter -> sum.labelled(letter.title()))
                        .orElse(sum))
                .toList();
    }

    private BodyWriter json(Slug letter, Integer revision, List<CollectionItem<StatisticSum>> items) {
        return out -> {
            out.counting();
            CollectionPage<StatisticSum> page =
                    new CollectionPage<>(letter, revision, items.size(), items, null, links.inBody());
            JsonMapping.write(ValueCodec.objectOf(CollectionPage.codec(ResourceType.SUMS)), page, out);
            items.forEach(item -> out.count());
        };
    }
}
