package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.ImageParameters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.StatisticSum;
import org.undersigned.letter.Summary;
import org.undersigned.page.ComparisonView;
import org.undersigned.page.Pages;
import org.undersigned.representation.picture.ComparisonCard;
import org.undersigned.representation.picture.ComparisonChart;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.representation.picture.StatisticsChart;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.revision.LetterScope;

/** The statistics of two letters that have one unit, beside each other. */
@Path("/letters/{letter}/compare")
@Tag(name = "Statistics")
class ComparisonResource {

    /** The number of newest letters among which another one is chosen. */
    private static final int MAX_LETTERS = 100;

    /** A response is kept until any letter changes: it shows two, and chooses one of them from all. */
    private static final Slug EVERY_LETTER = null;

    private final Letters letters;
    private final PublishedLetters published;
    private final CommonUnits units;
    private final ResponseFactory responses;

    @Inject
    ComparisonResource(Letters letters, PublishedLetters published, CommonUnits units, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.units = units;
        this.responses = responses;
    }

    @GET
    @Formats({MediaFormat.HTML, MediaFormat.SVG, MediaFormat.PNG})
    @Operation(operationId = "compareStatistics", summary = "Compare the statistics of two letters")
    public RenderedResponse compare(@PathParam("letter") String id) {
        LetterScope scope = published.scope(id);
        QueryParameters given = responses.parameters(ComparisonParameters.ALL);
        List<Summary> others = others(scope);
        List<StatisticSum> own = units.units(scope);
        Optional<LetterScope> other = other(given, own, others);
        Letter letter = published.revision(scope).letter();
        if (responses.form() == MediaFormat.SVG && other.isEmpty()) {
            throw noOther();
        }
        List<String> common = other.map(one -> units.of(own, one)).orElse(List.of());
        String unit = unit(given, common);
        List<ComparisonChart.Side> sides =
                other.map(one -> sides(scope, letter, one, unit)).orElse(List.of());
        if (responses.form() != MediaFormat.HTML) {
            return picture(given, letter, unit, sides, modified(scope, other));
        }
        ComparisonView view = new ComparisonView(letter, sides, others, common, unit);
        return responses.page(Pages.comparison(responses.visit(), view), EVERY_LETTER, modified(scope, other));
    }

    /** @param sides empty without another letter: the card of the page shows the first one then */
    private RenderedResponse picture(
            QueryParameters given, Letter letter, String unit, List<ComparisonChart.Side> sides, Instant modified) {
        if (responses.form() == MediaFormat.SVG) {
            ImageParameters image = ImageParameters.read(given, letter.language(), StatisticsChart.WIDTH);
            String svg = ComparisonChart.svg(unit, sides, image.width(), image.language());
            return RenderedResponse.of(MediaFormat.SVG, svg, EVERY_LETTER, modified);
        }
        ImageParameters image = ImageParameters.read(given, letter.language(), SocialCard.WIDTH);
        String host = responses.address("/").getAuthority();
        byte[] card = sides.isEmpty()
                ? SocialCard.png(letter, host, image.language(), image.width())
                : ComparisonCard.png(unit, sides, host, image.width(), image.language());
        return new RenderedResponse(
                ByteBuffer.wrap(card),
                null,
                new RenderedResponse.ResponseMetadata(
                        MediaFormat.PNG, EVERY_LETTER, modified, responses.alternates(), null));
    }

    private List<ComparisonChart.Side> sides(LetterScope scope, Letter letter, LetterScope other, String unit) {
        Letter second = published.revision(other).letter();
        return List.of(
                new ComparisonChart.Side(letter, units.statistics(scope, unit)),
                new ComparisonChart.Side(second, units.statistics(other, unit)));
    }

    /** The newest letters, without the one that is compared. */
    private List<Summary> others(LetterScope scope) {
        return letters.page(Query.all(QueryableType.LETTERS), null, MAX_LETTERS).items().stream()
                .map(StoredItem::value)
                .filter(one -> !one.id().equals(scope.letter()))
                .toList();
    }

    /** The letter that the client names; otherwise the newest one with a unit in common, or the newest one. */
    private Optional<LetterScope> other(QueryParameters given, List<StatisticSum> own, List<Summary> others) {
        Optional<String> named = given.find(ComparisonParameters.WITH);
        if (named.isPresent()) {
            return named.map(published::other);
        }
        return others.stream()
                .map(one -> published.other(one.id().value()))
                .filter(one -> !units.of(own, one).isEmpty())
                .findFirst()
                .or(() -> others.stream()
                        .findFirst()
                        .map(one -> published.other(one.id().value())));
    }

    /** Empty if the letters have no unit in common. */
    private static String unit(QueryParameters given, List<String> common) {
        return given.find(ComparisonParameters.UNIT).orElse(common.isEmpty() ? "" : common.get(0));
    }

    private static Instant modified(LetterScope scope, Optional<LetterScope> other) {
        return Stream.concat(Stream.of(scope), other.stream())
                .map(LetterScope::publishedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static ProblemException noOther() {
        return new ProblemException(ProblemType.NOT_FOUND, "there is no other letter to compare with")
                .with("missing", "letter");
    }
}
