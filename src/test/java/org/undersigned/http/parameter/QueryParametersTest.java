package org.undersigned.http.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.interchange.JsonMapping;

/** One reader parses every parameter, and refuses in one way. */
class QueryParametersTest {

    private static final QueryParameter<Integer> LIMIT =
            QueryParameter.of("limit", "The limit.", ParameterType.integer(1, 1000));
    private static final QueryParameter<String> FIELDS = QueryParameter.of(
                    "fields", "The fields.", ParameterType.oneOf(List.of("id", "name")))
            .commaSeparated();
    private static final QueryParameter<String> PLACE =
            QueryParameter.of("place", "The place.", ParameterType.text()).repeatable();
    private static final QueryParameter<Boolean> BOM =
            QueryParameter.of("bom", "The mark.", ParameterType.bool()).withDefault(false);
    private static final QueryParameter<String> URL =
            QueryParameter.of("url", "The URL.", ParameterType.text()).mandatory();
    private static final List<QueryParameter<?>> KNOWN = List.of(LIMIT, FIELDS, PLACE, BOM);

    private static QueryParameters parse(String query) {
        return QueryParameters.parse(query, KNOWN);
    }

    private static JsonNode refused(QueryParameter<?> parameter, String query) {
        return problem(() -> parse(query).list(parameter), ProblemType.INVALID_PARAMETER);
    }

    private static JsonNode problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemType type) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, call);
        assertThat(problem.kind()).isEqualTo(type);
        return JsonMapping.tree(problem.json("/"));
    }

    @Test
    void readsWhatIsGivenAndDefaults() {
        QueryParameters given = parse("limit=20&fields=id,name&fields=id&place=Rome&place=Milan%2C+Italy");
        assertThat(given.get(LIMIT)).isEqualTo(20);
        assertThat(given.list(FIELDS)).containsExactly("id", "name");
        assertThat(given.list(PLACE)).containsExactly("Rome", "Milan, Italy");
        assertThat(given.get(BOM)).isFalse();
        assertThat(parse(null).get(LIMIT)).isNull();
        assertThat(given.without(LIMIT, FIELDS, PLACE).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "1e3", "", " 1", "٣", "99999999999999999999"})
    void refusesWhatIsNotInTheRange(String value) {
        JsonNode problem =
                refused(LIMIT, "limit=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(problem.get("parameter").asText()).isEqualTo("limit");
        assertThat(problem.get("given").asText()).isEqualTo(value);
        assertThat(problem.get("detail").asText())
                .isEqualTo("\"limit\" is \"%s\"; allowed is a whole number from 1 to 1000".formatted(value));
    }

    @ParameterizedTest
    @CsvSource({"'fields=id,shoe', shoe", "'fields=id,', ''", "fields=, ''"})
    void namesTheValueOfAListThatIsNotAllowed(String query, String given) {
        JsonNode problem = refused(FIELDS, query);
        assertThat(problem.get("given").asText()).isEqualTo(given);
        assertThat(problem.get("allowed").toString()).isEqualTo("[\"id\",\"name\"]");
    }

    @Test
    void refusesWhatIsGivenTwice() {
        JsonNode problem = refused(LIMIT, "limit=1&limit=2");
        assertThat(problem.get("detail").asText()).isEqualTo("\"limit\" is given 2 times");
        assertThat(problem.get("given").toString()).isEqualTo("[\"1\",\"2\"]");
        assertThat(problem.get("allowed").toString()).isEqualTo("[\"a whole number from 1 to 1000\"]");
        assertThat(refused(PLACE, "place=a&".repeat(101)).get("parameter").asText())
                .isEqualTo("place");
    }

    @Test
    void namesTheMostSimilarParameter() {
        JsonNode problem = problem(() -> parse("limt=3"), ProblemType.UNKNOWN_PARAMETER);
        assertThat(problem.get("detail").asText())
                .isEqualTo("there is no parameter \"limt\" here; the most similar is \"limit\"");
        assertThat(problem.get("allowed").toString()).isEqualTo("[\"limit\",\"fields\",\"place\",\"bom\"]");
        assertThat(problem(() -> QueryParameters.parse("x", List.of()), ProblemType.UNKNOWN_PARAMETER)
                        .get("allowed"))
                .isEmpty();
    }

    @Test
    void negatesUnderThreeNames() {
        assertThat(QueryString.read("kind!=a&not.kind=b&kind.not=c&not.=d&.not=e&notkind=f"))
                .containsEntry("kind!", List.of("a", "b", "c"))
                .containsKeys("!", "notkind")
                .hasSize(3);
        assertThat(QueryString.retain("not.kind=a&kind=b", (name, value) -> name.equals("kind!")))
                .isEqualTo("not.kind=a");
    }

    @Test
    void ignoresWhatIsAddedToSharedLinks() {
        String shared = "utm_source=news&limit=5&fbclid=x%20y&UTM_Medium=mail&place=Haiti&gclid";
        assertThat(QueryString.withoutTracking(shared)).isEqualTo("limit=5&place=Haiti");
        assertThat(QueryString.withoutTracking("utm_source=news&ref=x")).isNull();
        assertThat(QueryString.withoutTracking(null)).isNull();
        KNOWN.forEach(parameter ->
                assertThat(TrackingParameters.contains(parameter.name())).isFalse());
    }

    @Test
    void looksHaveADefaultWhereTheyAreNotUnderstood() {
        QueryParameters given = QueryParameters.parseLenient("limit=0&limit=7&dnt=1");
        assertThat(given.getValid(LIMIT)).isEqualTo(7);
        assertThat(QueryParameters.parseLenient("limit=many").findValid(LIMIT)).isEmpty();
        assertThat(QueryParameters.parseLenient("limit=&place=+").isEmpty()).isTrue();
    }

    @Test
    void requiresWhatIsRequired() {
        problem(() -> QueryParameters.parseLenient("").get(URL), ProblemType.INVALID_PARAMETER);
    }
}
