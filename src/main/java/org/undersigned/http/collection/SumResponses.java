package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.table.CsvCollectionWriter;
import org.undersigned.store.Letters;
import org.undersigned.store.query.LetterScope;

/** Responses with the sums of statistics by the values of a filter, in the negotiated format. */
@ApplicationScoped
public class SumResponses {

    private final Letters letters;
    private final PublishedLetters published;
    private final CollectionLinks links;
    private final ResponseFactory responses;

    @Inject
    SumResponses(Letters letters, PublishedLetters published, CollectionLinks links, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
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
        boolean mark = responses.form() == MediaFormat.CSV
                && given.find(CollectionParameters.BOM).orElse(false);
        List<StatisticSum> sums = letters.sums(CollectionQuery.filters(CollectionType.STATISTICS, scope, given), group);
        List<CollectionItem<StatisticSum>> items = (group.equals("letter") ? titled(sums) : sums)
                .stream().map(sum -> new CollectionItem<>(null, sum, null)).toList();
        Slug letter = scope.map(LetterScope::letter).orElse(null);
        Integer revision = scope.map(LetterScope::revision).orElse(null);
        BodyWriter body = responses.form() == MediaFormat.JSON ? json(letter, revision, items) : rows(items, mark);
        String version = scope.map(one -> one.letter() + "@" + one.revision())
                .orElseGet(() -> Long.toString(letters.lastChange()));
        return responses.deliver(responses.about(letter, modified, links.headers(null)), version, body);
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

    private BodyWriter rows(List<CollectionItem<StatisticSum>> items, boolean mark) {
        ResourceUris uris = responses.addresses();
        return out -> {
            out.counting();
            if (mark) {
                out.write(CsvCollectionWriter.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            }
            try (CollectionWriter<StatisticSum> writer = CollectionWriters.of(
                    responses.form(),
                    ResourceType.SUMS,
                    uris,
                    responses.address(responses.asking().path()),
                    out)) {
                for (CollectionItem<StatisticSum> item : items) {
                    writer.write(item);
                    out.count();
                }
            }
        };
    }
}
