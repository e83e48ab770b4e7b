package org.undersigned.http.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.page.Pages;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.representation.picture.StatisticCard;
import org.undersigned.representation.picture.StatisticsChart;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;

/** Letters and their figures as pictures: SVG of any width, and PNG for social networks. */
@ApplicationScoped
public class ImageResponses {

    /** What a picture can be asked for. */
    static final List<String> PARAMETERS = List.of("width", "lang");

    public static final int NARROWEST = 240;
    public static final int WIDEST = SocialCard.WIDTH;

    private final Letters letters;
    private final CollectionResponses collections;
    private final ResponseFactory responses;

    @Inject
    ImageResponses(Letters letters, CollectionResponses collections, ResponseFactory responses) {
        this.letters = letters;
        this.collections = collections;
        this.responses = responses;
    }

    RenderedResponse letter(String id) {
        LetterRevision revision = collections.published(id);
        Letter letter = revision.letter();
        ImageParameters imageParameters = ImageParameters.read(responses.wholeQuery(), letter, SocialCard.WIDTH, true);
        return answer(revision, SocialCard.png(letter, host(), imageParameters.language, imageParameters.width));
    }

    RenderedResponse statistic(String id, String figure) {
        LetterRevision revision = collections.published(id);
        Letter letter = revision.letter();
        Statistic statistic = StatisticsResource.figure(letter, figure);
        if (responses.form() == MediaFormat.PNG) {
            ImageParameters imageParameters =
                    ImageParameters.read(responses.wholeQuery(), letter, SocialCard.WIDTH, true);
            return answer(
                    revision,
                    SocialCard.png(letter, statistic, host(), imageParameters.language, imageParameters.width));
        }
        ImageParameters imageParameters =
                ImageParameters.read(responses.wholeQuery(), letter, StatisticCard.WIDTH, true);
        return answer(revision, StatisticCard.svg(letter, statistic, imageParameters.width, imageParameters.language));
    }

    /** The figures that a question leaves, side by side. */
    RenderedResponse chart(String id) {
        LetterRevision revision = collections.published(id);
        Letter letter = revision.letter();
        ImageParameters imageParameters =
                ImageParameters.read(responses.wholeQuery(), letter, StatisticsChart.WIDTH, false);
        List<Statistic> shown = new ArrayList<>();
        if (imageParameters.rest == null) {
            shown.addAll(letter.statistics());
        } else {
            CollectionQuery<Statistic> parameters = CollectionQuery.read(
                    CollectionType.STATISTICS, Optional.of(letter.id()), MediaFormat.NDJSON, imageParameters.rest);
            letters.forEach(parameters.question(), item -> shown.add(item.value()));
        }
        return answer(revision, StatisticsChart.svg(letter, shown, imageParameters.width, imageParameters.language));
    }

    private String host() {
        return responses.address("/").getAuthority();
    }

    private RenderedResponse answer(LetterRevision revision, String svg) {
        return answer(revision, svg.getBytes(StandardCharsets.UTF_8));
    }

    private RenderedResponse answer(LetterRevision revision, byte[] bytes) {
        Slug letter = revision.letter().id();
        return new RenderedResponse(
                ByteBuffer.wrap(bytes),
                null,
                new RenderedResponse.ResponseMetadata(
                        responses.form(), letter, revision.publishedAt(), responses.alternates(), null));
    }

    /**
     * What a picture is asked for.
     *
     * @param language of the few words that are not the letter's; its own, where it is one of ours and nobody says
     * @param rest what else is asked; {@code null} where nothing is
     */
    private record ImageParameters(int width, String language, String rest) {

        static ImageParameters read(String query, Letter letter, int usual, boolean only) {
            Map<String, List<String>> values = QueryString.read(query);
            if (only) {
                values.keySet().forEach(name -> CollectionQuery.known(name, PARAMETERS));
            }
            String rest = Stream.of(query == null ? new String[0] : query.split("&"))
                    .filter(pair -> QueryString.read(pair).keySet().stream().noneMatch(PARAMETERS::contains))
                    .collect(Collectors.joining("&"));
            return new ImageParameters(width(values, usual), language(values, letter), rest.isEmpty() ? null : rest);
        }

        private static int width(Map<String, List<String>> values, int usual) {
            List<String> given = values.get("width");
            if (given == null) {
                return usual;
            }
            String width = String.join(", ", given);
            if (width.matches("\\d{1,4}")) {
                int pixels = Integer.parseInt(width);
                if (pixels >= NARROWEST && pixels <= WIDEST) {
                    return pixels;
                }
            }
            throw CollectionQuery.invalid(
                    "width", width, List.of("a number from %d to %d".formatted(NARROWEST, WIDEST)));
        }

        private static String language(Map<String, List<String>> values, Letter letter) {
            String given = values.containsKey("lang")
                    ? String.join(", ", values.get("lang"))
                    : String.valueOf(letter.language()).split("-", 2)[0];
            if (values.containsKey("lang") && !Pages.LANGUAGES.contains(given)) {
                throw CollectionQuery.invalid("lang", given, Pages.LANGUAGES);
            }
            return given;
        }
    }
}
