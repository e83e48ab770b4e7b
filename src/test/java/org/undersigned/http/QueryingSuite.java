package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.http.collection.IncludeResponses;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.Seed;

/** What can be asked, as it is asked over HTTP, on every database. */
abstract class QueryingSuite {

    private static final String LETTER = HttpApiSuite.LETTER;
    private static final String TRAINS = "/letters/2024-03-05-minister-of-transport";

    static JsonNode json(String path) {
        Response response = HttpApiSuite.curl().get(path.replace(" ", "%20").replace("\"", "%22"));
        assertThat(response.statusCode()).as(path + " " + response.asString()).isEqualTo(200);
        return JsonMapping.tree(response.asString());
    }

    static List<String> texts(JsonNode items, String key) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.get(key).asText()));
        return texts;
    }

    private static List<String> names(String path) {
        return texts(json(path).get("items"), "name");
    }

    static long total(String path) {
        return json(path).get("total").asLong();
    }

    private static void refused(String path, String kind, String parameter) {
        Response response = HttpApiSuite.curl().get(path);
        JsonNode problem = JsonMapping.tree(response.asString());
        assertThat(response.statusCode()).as(path).isEqualTo(400);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + kind);
        assertThat(problem.get("parameter").asText()).as(path).isEqualTo(parameter);
    }

    @Test
    void findsWordsWithoutRegardToCaseAndAccents() {
        assertThat(names(LETTER + "/signatories?q=ASOCIACION+pop")).containsExactly("Asociación Pop No'j");
        assertThat(names(LETTER + "/signatories?q=\"human rights first\"")).containsExactly("Human Rights First");
        assertThat(names(TRAINS + "/signatories?q=fur*")).containsExactly("Bahn für alle e.V.");
        assertThat(total("/sections?q=\"night trains bring people\"")).isEqualTo(1);
        assertThat(total(LETTER + "/statistics?q=migrants+died")).isEqualTo(2);
        assertThat(total("/letters?q=Blinken&letter=" + Seed.ID)).isEqualTo(1);
        for (String collection : List.of("recipients", "sections", "statistics", "signatories", "demands")) {
            assertThat(total(LETTER + "/" + collection + "?q=nothingofthekind")).isZero();
        }
        assertThat(total(LETTER + "/citations?q=migrant")).isPositive();
    }

    /** Each group has the statistics that its value selects, and their bounds added up. */
    @Test
    void addsUpWhatTheFilterOfEachValueSelects() {
        for (String scope : List.of("/statistics", LETTER + "/statistics", TRAINS + "/statistics")) {
            for (String group : List.of("unit", "kind", "place", "measure", "qualifier", "sourced", "topic")) {
                JsonNode sums = json(scope + "/sums?group=" + group).get("items");
                for (JsonNode sum : sums) {
                    if (sum.get("value").isNull() || sum.get("unit").isNull()) {
                        continue;
                    }
                    String query = "?limit=1000&%s=%s&unit=%s&measure=%s";
                    JsonNode items = json(scope
                                    + query.formatted(
                                            group,
                                            encode(sum.get("value")),
                                            encode(sum.get("unit")),
                                            sum.get("measure").asText()))
                            .get("items");
                    assertThat(sum.get("statistics").asInt()).as(scope + sum).isEqualTo(items.size());
                    boolean additive = List.of("count", "money")
                            .contains(sum.get("measure").asText());
                    for (String bound : List.of("lower", "upper")) {
                        assertThat(
                                        sum.get(bound).isNull()
                                                ? null
                                                : sum.get(bound).decimalValue())
                                .as(scope + sum)
                                .isEqualTo(additive ? added(items, bound) : null);
                    }
                }
            }
            assertThat(json(scope + "/sums?group=letter").get("items").findValues("statistics").stream()
                            .mapToLong(JsonNode::asLong)
                            .sum())
                    .isEqualTo(total(scope));
        }
        assertThat(texts(json("/statistics/sums?group=letter").get("items"), "label"))
                .contains(json(LETTER).get("title").asText());
        refused("/statistics/sums?group=cat", "invalid-parameter", "group");
    }

    private static String encode(JsonNode value) {
        return URLEncoder.encode(value.asText(), StandardCharsets.UTF_8);
    }

    /** {@code null} if an item has no such bound. */
    private static BigDecimal added(JsonNode items, String bound) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : items) {
            if (item.get(bound).isNull()) {
                return null;
            }
            sum = sum.add(item.get(bound).decimalValue());
        }
        return sum.stripTrailingZeros().scale() < 0 ? sum.setScale(0) : sum.stripTrailingZeros();
    }

    @Test
    void findsLettersByWhoSignedThem() {
        assertThat(texts(json("/letters?organization=al-otro-lado").get("items"), "id"))
                .containsExactly(Seed.ID);
        assertThat(total("/statistics?organization=al-otro-lado,nobody")).isEqualTo(total(LETTER + "/statistics"));
        assertThat(total("/letters?organization=human")).isZero();
        long all = total("/organizations?organization=al-otro-lado");
        JsonNode others = json("/organizations/al-otro-lado/cosigners?limit=1000");
        assertThat(others.get("total").asLong()).isEqualTo(all - 1);
        assertThat(texts(others.get("items"), "id"))
                .contains("human-rights-first")
                .doesNotContain("al-otro-lado");
        assertThat(texts(others.get("items"), "count")).containsOnly("1");
        assertThat(total("/organizations/al-otro-lado/cosigners?name=Human+Rights+First"))
                .isEqualTo(1);
        assertThat(HttpApiSuite.curl().get("/organizations/nobody/cosigners").statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesTheFilterThatMatchesNothing() {
        JsonNode page = json("/statistics?unit=refuge&place=Mexico");
        assertThat(page.get("total").asLong()).isZero();
        assertThat(page.get("hints").toString())
                .isEqualTo("[{\"parameter\":\"unit\",\"values\":[\"refuge\"],\"nearest\":[\"refugee\"]}]");
        assertThat(json("/statistics?unit=refugee").get("hints")).isEmpty();
        assertThat(json("/statistics?unit=refugee&unit!=refugee").get("hints")).isEmpty();
        assertThat(json("/signatories?q=nothingofthekind")
                        .at("/hints/0/parameter")
                        .asText())
                .isEqualTo("q");
    }

    @Test
    void findsLettersByTheWordsOfTheirText() {
        assertThat(texts(json("/letters?q=overcrowded trailer").get("items"), "id"))
                .containsExactly(Seed.ID);
        assertThat(total("/letters?q=overcrowded biden")).isEqualTo(1);
        assertThat(total("/letters?q!=overcrowded")).isEqualTo(total("/letters") - 1);
        assertThat(total("/letters?q=overcrowded nothingofthekind")).isZero();
    }

    @Test
    void findsUnitsInAnyLanguage() {
        long refugees = total("/statistics?unit=refugee");
        assertThat(refugees).isPositive();
        for (String word : List.of("refugees", "refugiados", "Geflüchtete", "réfugiées")) {
            assertThat(total("/statistics?unit=" + word)).as(word).isEqualTo(refugees);
        }
        for (JsonNode unit : json("/statistics?facets=unit&limit=1").at("/facets/unit")) {
            assertThat(total("/statistics?unit=" + unit.get("value").asText()))
                    .isEqualTo(unit.get("count").asLong());
        }
    }

    @Test
    void rowsSayOfTheirLetterAndTheirSources() {
        JsonNode all = json("/statistics?include=letter,sources&limit=1000").get("items");
        JsonNode letter = json(LETTER);
        JsonNode sources = json(LETTER + "/citations?limit=1000").get("items");
        int sourced = 0;
        for (JsonNode item : all) {
            if (!item.get("letter").asText().equals(Seed.ID)) {
                continue;
            }
            assertThat(item.get("letterTitle")).isEqualTo(letter.get("title"));
            assertThat(item.get("letterDate").asText()).isEqualTo("2022-07-11");
            assertThat(item.get("letterRecipients").get(0).asText()).isEqualTo("Joseph Biden");
            assertThat(item.get("letterSelf")).isEqualTo(letter.get("self"));
            assertThat(item.get("sourceLabels")).hasSameSizeAs(item.get("citations"));
            assertThat(item.get("sourceUrls")).hasSameSizeAs(item.get("citations"));
            for (int i = 0; i < item.get("citations").size(); i++) {
                String id = item.get("citations").get(i).asText();
                for (JsonNode source : sources) {
                    if (source.get("id").asText().equals(id)) {
                        assertThat(item.get("sourceLabels").get(i)).isEqualTo(source.get("label"));
                        assertThat(item.get("sourceUrls").get(i).asText())
                                .isEqualTo(source.get("url").asText(""));
                        sourced++;
                    }
                }
            }
        }
        assertThat(sourced).isPositive();
        for (String list : List.of("recipients", "sections", "signatories", "demands", "citations", "findings")) {
            JsonNode items = json(LETTER + "/" + list + "?include=letter").get("items");
            assertThat(texts(items, "letterTitle"))
                    .isNotEmpty()
                    .containsOnly(letter.get("title").asText());
        }
        assertThat(json("/statistics?fields=text,letterTitle&limit=1")
                        .at("/items/0")
                        .properties())
                .hasSize(2);
        assertThat(json("/statistics?fields=text&include=letter&limit=1")
                        .at("/items/0")
                        .properties())
                .hasSize(5);
        refused("/signatories?include=sources", "invalid-parameter", "include");
        refused("/letters?include=letter", "unknown-parameter", "include");
    }

    @Test
    void spreadsheetsOfAllLettersNameTheLetter() {
        for (String list : List.of("recipients", "sections", "statistics", "signatories", "demands", "citations")) {
            String head = firstLine("/" + list + ".csv");
            assertThat(head).endsWith(",letterTitle,letterDate");
            assertThat(firstLine(LETTER + "/" + list + ".csv")).doesNotContain("letterTitle");
            JsonNode columns = JsonMapping.tree(HttpApiSuite.curl()
                            .get("/" + list + ".csv-metadata.json")
                            .asString())
                    .at("/tableSchema/columns");
            assertThat(String.join(",", texts(columns, "name"))).isEqualTo(head);
        }
        assertThat(firstLine("/statistics.csv?fields=text,value")).isEqualTo("value,text");
        assertThat(HttpApiSuite.curl()
                        .get("/statistics.csv?include=sources&letter=" + Seed.ID)
                        .asString())
                .contains("sourceLabels", json(LETTER).get("title").asText(), "https://");
    }

    private static String firstLine(String path) {
        return HttpApiSuite.curl().get(path).asString().split("\r\n", 2)[0];
    }

    @Test
    void leavesOutWhatIsNegated() {
        long all = total(LETTER + "/signatories");
        assertThat(total(LETTER + "/signatories?kind!=person")).isEqualTo(all - 4);
        assertThat(total(LETTER + "/signatories?kind!=person&kind!=organization"))
                .isZero();
        long guatemala = total(LETTER + "/signatories?place=Guatemala");
        assertThat(guatemala).isPositive();
        assertThat(total(LETTER + "/signatories?place!=guatemala")).isEqualTo(all - guatemala);
        assertThat(total(LETTER + "/signatories?q!=human")).isEqualTo(all - total(LETTER + "/signatories?q=human"));
        assertThat(total(LETTER + "/statistics?min!=1000"))
                .isEqualTo(total(LETTER + "/statistics") - total(LETTER + "/statistics?min=1000"));
        assertThat(total(LETTER + "/statistics?topic!=title-42&topic=expulsions"))
                .isEqualTo(2);
    }

    @Test
    void negatesUnderTheNamesThatGeneratedClientsHave() {
        for (String rest :
                List.of("kind%s=person", "kind%s=person&kind%s=organization", "place%s=guatemala&kind=person")) {
            long expected = total(LETTER + "/signatories?" + rest.replace("%s", "!"));
            assertThat(total(LETTER + "/signatories?" + rest.replace("%s", ".not")))
                    .isEqualTo(expected);
            assertThat(total(LETTER + "/signatories/count?" + rest.replaceAll("(\\w+)%s", "not.$1")))
                    .isEqualTo(expected);
        }
        assertThat(json(LETTER + "/signatories?not.kind=person&facets=kind").get("facets"))
                .isEqualTo(
                        json(LETTER + "/signatories?kind!=person&facets=kind").get("facets"));
    }

    @Test
    void asksAcrossLettersInOneRequest() {
        assertThat(texts(
                        json("/statistics?topic=deaths&recipient=President+of+Mexico&from=2022&letter=" + Seed.ID)
                                .get("items"),
                        "text"))
                .containsExactly("53", "55");
        assertThat(total("/statistics?topic=deaths&recipient=President+of+Mexico&from=2023&letter=" + Seed.ID))
                .isZero();
        assertThat(texts(json("/letters?signatory=friends+of+the+night+train").get("items"), "id"))
                .containsExactly("2024-03-05-minister-of-transport");
        assertThat(texts(json("/letters?recipient=varga").get("items"), "id"))
                .containsExactly("2024-03-05-minister-of-transport");
        assertThat(total("/letters?recipient!=varga&ids=2024-03-05-minister-of-transport," + Seed.ID))
                .isEqualTo(1);
        assertThat(total("/signatories?letter=" + Seed.ID + "&letter=2024-03-05-minister-of-transport"))
                .isEqualTo(total(LETTER + "/signatories") + total(TRAINS + "/signatories"));
        assertThat(total("/letters?to=2024-03&from=2024-03&language=en&year=2024"))
                .isEqualTo(1);
    }

    @Test
    void oneSignatoryIsFoundAcrossLetters() {
        assertThat(texts(
                        json("/signatories?name=AL+OTRO+LADO&letter=" + Seed.ID).get("items"), "id"))
                .containsExactly("al-otro-lado");
        assertThat(total("/signatories?name=Al+Otro&letter=" + Seed.ID)).isZero();
        assertThat(names("/signatories?name=FNT")).containsExactly("Friends of the Night Train");
        JsonNode one = json("/organizations/al-otro-lado");
        assertThat(texts(one.get("signed"), "letter")).contains(Seed.ID);
        assertThat(one.at("/signed/0/date").asText()).isEqualTo("2022-07-11");
        assertThat(json("/organizations?name=al+otro+lado").at("/items/0").toString())
                .isEqualTo(one.toString());
        assertThat(total("/organizations/count?letter=" + Seed.ID))
                .isEqualTo(83)
                .isEqualTo(total("/organizations?letter=" + Seed.ID));
        assertThat(HttpApiSuite.curl().get("/organizations/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void countsWithoutListing() {
        for (String collection :
                List.of("recipients", "sections", "statistics", "signatories", "demands", "citations")) {
            assertThat(total(LETTER + "/" + collection + "/count")).isEqualTo(total(LETTER + "/" + collection));
        }
        assertThat(json(LETTER + "/signatories/count?kind=person")).isEqualTo(JsonMapping.tree("{\"total\":4}"));
        assertThat(total("/letters/count")).isEqualTo(total("/letters"));
        refused(LETTER + "/signatories/count?sort=name", "unknown-parameter", "sort");
    }

    @Test
    void givesTheKeysThatAreWanted() {
        JsonNode items =
                json(LETTER + "/signatories?fields=kind,name&ids=al-otro-lado").get("items");
        assertThat(items.toString()).isEqualTo("[{\"name\":\"Al Otro Lado\",\"kind\":\"organization\"}]");
        String csv = HttpApiSuite.curl()
                .get(LETTER + "/signatories.csv?fields=quote,name&ids=al-otro-lado")
                .asString();
        assertThat(csv.lines().findFirst().orElseThrow()).isEqualTo("name,quote,start,end");
        assertThat(HttpApiSuite.curl()
                        .get(LETTER + "/signatories.ndjson?fields=name&limit=1")
                        .asString())
                .startsWith("{\"name\":");
        String eighty = "a".repeat(79).concat("1,").repeat(79) + "al-otro-lado";
        assertThat(total(LETTER + "/signatories?ids=" + eighty)).isEqualTo(1);
        int headers = HttpApiSuite.curl().get(LETTER + "/signatories?ids=" + eighty).headers().asList().stream()
                .mapToInt(header -> header.getValue().length())
                .sum();
        assertThat(headers).isLessThan(4096);
        assertThat(total(LETTER + "/signatories?ids=al-otro-lado,human-rights-first&ids=asylum-access"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void includesWhatAnEmbedNeeds() {
        JsonNode letter = json(LETTER + "?include=signatories,statistics,text,findings");
        assertThat(letter.get("signatories")).hasSize(87);
        assertThat(letter.at("/signatories/0"))
                .isEqualTo(json(LETTER + "/signatories").at("/items/0"));
        assertThat(letter.get("statistics")).hasSize(11);
        assertThat(letter.get("findings")).isNotEmpty();
        assertThat(letter.get("text").asText())
                .isEqualTo(HttpApiSuite.curl().get(LETTER + "/text.txt").asString());
        assertThat(letter.get("title")).isEqualTo(json(LETTER).get("title"));
        assertThat(letter.has("demands")).isFalse();
        JsonNode everything = json(LETTER + "?include=" + String.join(",", IncludeResponses.NAMES));
        assertThat(everything.at("/recipients/0").has("self")).isTrue();
    }

    @Test
    void figuresCompare() {
        List<JsonNode> money = new ArrayList<>();
        json(TRAINS + "/statistics?measure=money&sort=-value").get("items").forEach(money::add);
        assertThat(money).extracting(figure -> figure.get("currency").asText()).containsExactly("EUR", "EUR");
        assertThat(money).extracting(figure -> figure.get("value").asText()).containsExactly("89", "20");
        assertThat(texts(json(TRAINS + "/statistics?measure=percent").get("items"), "unit"))
                .containsOnly("percent");
        assertThat(total(TRAINS + "/statistics?currency=EUR&max=50")).isEqualTo(2);
        assertThat(total(LETTER + "/statistics?unit=MIGRANTS")).isEqualTo(total(LETTER + "/statistics?unit=migrant"));
    }

    @Test
    void refusesByName() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("/signatories?q=*", "q");
        wrong.put("/signatories?q=%22open", "q");
        wrong.put("/signatories?q=a&q=b", "q");
        wrong.put("/signatories?q!=%22", "q!");
        wrong.put("/letters?from=yesterday", "from");
        wrong.put("/letters?to=2022-13", "to");
        wrong.put("/letters?year=abc", "year");
        wrong.put("/statistics?currency=euro", "currency");
        wrong.put("/signatories?letter=,", "letter");
        wrong.put("/signatories?q=" + "a".repeat(1001), "q");
        wrong.put("/signatories?kind!=robot", "kind!");
        wrong.put("/signatories?fields=name,shoe", "fields");
        wrong.put("/signatories?facets=shoe", "facets");
        wrong.put("/signatories?facets=", "facets");
        wrong.put("/signatories?recipient=,", "recipient");
        wrong.put("/signatories?name=!", "name");
        wrong.put("/signatories?ids=,", "ids");
        wrong.put("/search?kind=shoe", "kind");
        wrong.put(LETTER + "?include=everything", "include");
        wrong.forEach((path, parameter) -> refused(path, "invalid-parameter", parameter));
        refused(LETTER + "/signatories?recipient=biden", "unknown-parameter", "recipient");
        refused("/signatories?limit!=3", "unknown-parameter", "limit!");
        refused("/search?fasets=kind", "unknown-parameter", "fasets");
    }

    @Test
    void whatIsAllowedIsSaidInWordsThatHelp() {
        assertThat(HttpApiSuite.curl().get("/letters?to=2022-13").path("detail").toString())
                .endsWith("allowed is a date that there is: YYYY, YYYY-MM or YYYY-MM-DD");
        assertThat(HttpApiSuite.curl().get("/letters?q=").path("detail").toString())
                .endsWith("allowed is words of 1 to 1000 characters");
        assertThat(HttpApiSuite.curl()
                        .get("/statistics?min=" + "9".repeat(28))
                        .path("detail")
                        .toString())
                .endsWith("allowed is a number of at most 27 digits, such as 271 or 0.7");
        assertThat(HttpApiSuite.curl()
                        .get("/statistics/count?sort=value")
                        .path("detail")
                        .toString())
                .isEqualTo("there is no parameter \"sort\" here");
    }

    @Test
    void aFilterIsRepeatedAndWrittenAsOneLikes() {
        String trains = "2024-03-05-minister-of-transport";
        assertThat(total("/letters?letter=" + Seed.ID + "," + trains)).isEqualTo(2);
        assertThat(total(LETTER + "/statistics?sourced=true&sourced=false")).isEqualTo(total(LETTER + "/statistics"));
        assertThat(total(LETTER + "/statistics?sourced!=true&sourced!=false")).isZero();
        assertThat(total(TRAINS + "/statistics?currency=eur")).isEqualTo(total(TRAINS + "/statistics?currency=EUR"));
        assertThat(total("/signatories?q=«human rights first»")).isEqualTo(1);
    }

    @Test
    void aFacetsAddressTakesItsOwnRefusalBack() {
        JsonNode kinds = json(LETTER + "/signatories?kind!=person&facets=kind").at("/facets/kind");
        kinds.forEach(kind -> assertThat(
                        total(java.net.URI.create(kind.get("href").asText()).getRawPath() + "?"
                                + java.net.URI.create(kind.get("href").asText()).getRawQuery()))
                .as(kind.toString())
                .isEqualTo(kind.get("count").asLong()));
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    @Test
    void organizationsAreFoundAndCountedByPlace() {
        JsonNode organizations = json("/organizations?facets=place&limit=1000");
        assertThat(organizations.at("/facets/place")).isNotEmpty();
        for (JsonNode place : organizations.at("/facets/place")) {
            JsonNode found = json("/organizations?limit=1000&place="
                    + URLEncoder.encode(place.get("value").asText(), StandardCharsets.UTF_8));
            assertThat(found.get("total")).isEqualTo(place.get("count"));
            found.get("items").forEach(item -> assertThat(item.get("places").toString())
                    .contains(place.get("label").asText()));
        }
        long placed = 0;
        for (JsonNode item : organizations.get("items")) {
            placed += item.get("places").isEmpty() ? 0 : 1;
        }
        assertThat(organizations.at("/facetsWithout/place").asLong())
                .isEqualTo(organizations.get("total").asLong() - placed);
        assertThat(json("/organizations?place=guatemala&letter=" + Seed.ID)
                        .at("/items/0/places/0")
                        .asText())
                .isEqualTo("Guatemala");
    }

    @Test
    void valuesIgnoreCase() {
        assertThat(total("/signatories?kind=Person")).isEqualTo(total("/signatories?kind=person"));
        assertThat(total("/statistics?measure=MONEY&sourced=False"))
                .isEqualTo(total("/statistics?measure=money&sourced=false"));
        assertThat(total("/letters?ids=" + Seed.ID.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(1);
        assertThat(json("/signatories?facets=KIND&kind=PERSON&fields=Name&sort=-Name&limit=1&letter=" + Seed.ID)
                        .at("/facets/kind/1/selected")
                        .asBoolean())
                .isTrue();
        assertThat(json("/signatories?fields=Name&sort=-Name&limit=1&letter=" + Seed.ID)
                        .at("/items/0")
                        .toString())
                .isEqualTo("{\"name\":\"Xiomara Peraza Torres\"}");
    }

    @Test
    void lettersTellTheirRevision() {
        for (JsonNode letter : json("/letters?limit=1000").get("items")) {
            String path = "/letters/" + letter.get("id").asText();
            JsonNode revisions = json(path + "/revisions?limit=1000").get("items");
            JsonNode last = revisions.get(revisions.size() - 1);
            assertThat(letter.get("revision")).as(path).isEqualTo(last.get("number"));
            assertThat(letter.get("modified")).as(path).isEqualTo(last.get("publishedAt"));
            assertThat(json(path)).as(path).isEqualTo(letter);
            assertThat(json(path + "@1").get("revision").asInt()).as(path).isEqualTo(1);
        }
        assertThat(HttpApiSuite.curl()
                        .get("/letters.csv")
                        .asString()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .endsWith(",self,revision,modified");
    }

    @Test
    void findingsAndOrganizationsAreCountedByLetter() {
        assertThat(texts(json("/findings?facets=letter").at("/facets/letter"), "value"))
                .isNotEmpty();
        JsonNode organizations = json("/organizations?facets=letter&limit=1");
        for (JsonNode letter : organizations.at("/facets/letter")) {
            assertThat(total("/organizations?letter=" + letter.get("value").asText()))
                    .isEqualTo(letter.get("count").asLong());
        }
        assertThat(texts(organizations.at("/facets/letter"), "label"))
                .containsExactlyInAnyOrderElementsOf(texts(json("/letters").get("items"), "title"));
    }

    @Test
    void storedBytesAreWhatTheModelSays() {
        for (CollectionType<?> type : CollectionType.ALL.subList(0, 7)) {
            String path = type == CollectionType.LETTERS
                    ? "/letters"
                    : LETTER + "/" + type.family().name();
            String keys = String.join(
                    ",",
                    type.family().codec().properties().stream()
                            .map(property -> property.name())
                            .toList());
            JsonNode stored = json(path + "?limit=5").get("items");
            assertThat(json(path + "?limit=5&fields=" + keys).get("items").toString())
                    .isEqualTo(stored.toString());
            assertThat(stored).isNotEmpty();
        }
    }
}
