package org.undersigned.http.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.collection.query.ImageParameters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.representation.picture.StatisticCard;
import org.undersigned.representation.picture.StatisticsChart;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.revision.LetterScope;

/** Responses with images of letters and statistics: SVG, and PNG for social networks. */
@ApplicationScoped
public class ImageResponses {

    private final Letters letters;
    private final PublishedLetters published;
    private final ResponseFactory responses;

    @Inject
    ImageResponses(Letters letters, PublishedLetters published, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.responses = responses;
    }

    RenderedResponse letter(String id) {
        LetterRevision revision = published.revision(id);
        Letter letter = revision.letter();
        ImageParameters image =
                ImageParameters.read(responses.parameters(ImageParameters.ALL), letter.language(), SocialCard.WIDTH);
        return image(revision, SocialCard.png(letter, host(), image.language(), image.width(), asOf()));
    }

    RenderedResponse statistic(String id, String statisticId) {
        LetterRevision revision = published.revision(id);
        Letter letter = revision.letter();
        Statistic statistic = StatisticsResource.statistic(letter, statisticId);
        boolean png = responses.form() == MediaFormat.PNG;
        ImageParameters image = ImageParameters.read(
                responses.parameters(ImageParameters.ALL),
                letter.language(),
                png ? SocialCard.WIDTH : StatisticCard.WIDTH);
        return png
                ? image(revision, SocialCard.png(letter, statistic, host(), image.language(), image.width(), asOf()))
                : svg(revision, StatisticCard.svg(letter, statistic, image.width(), image.language(), asOf()));
    }

    /** The statistics that match a query, in one image. */
    RenderedResponse chart(String id) {
        LetterScope scope = published.scope(id);
        LetterRevision revision = published.revision(scope);
        Letter letter = revision.letter();
        List<QueryParameter<?>> known = Stream.concat(
                        CollectionType.STATISTICS.parameters(false).all().stream(), ImageParameters.ALL.stream())
                .toList();
        QueryParameters given = responses.parameters(known);
        ImageParameters image = ImageParameters.read(given, letter.language(), StatisticsChart.WIDTH);
        List<Statistic> statistics =
                statistics(scope, letter, given.without(ImageParameters.WIDTH, LanguageNegotiation.LANG));
        return svg(revision, StatisticsChart.svg(letter, statistics, image.width(), image.language(), asOf()));
    }

    private List<Statistic> statistics(LetterScope scope, Letter letter, QueryParameters given) {
        if (given.isEmpty()) {
            return letter.statistics();
        }
        CollectionQuery<Statistic> parameters =
                CollectionQuery.read(CollectionType.STATISTICS, Optional.of(scope), MediaFormat.NDJSON, given);
        List<Statistic> matching = new ArrayList<>();
        letters.forEach(parameters.query(), item -> matching.add(item.value()));
        return matching;
    }

    private LocalDate asOf() {
        return responses.addresses().shown().asOf();
    }

    private String host() {
        return responses.address("/").getAuthority();
    }

    private RenderedResponse svg(LetterRevision revision, String svg) {
        return image(revision, svg.getBytes(StandardCharsets.UTF_8));
    }

    private RenderedResponse image(LetterRevision revision, byte[] bytes) {
        Slug letter = revision.letter().id();
        return new RenderedResponse(
                ByteBuffer.wrap(bytes),
                null,
                new RenderedResponse.ResponseMetadata(
                        responses.form(), letter, revision.publishedAt(), responses.alternates(), null));
    }
}
