import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.undersigned.client.*;
import org.undersigned.client.model.*;

/** Reads every collection by the client of openapi-generator (java, native): java -cp … Collections.java ADDRESS LETTER */
public class Collections {

    private static int checked;

    /** A call of the client. */
    private interface Call<P> {
        P page(String cursor) throws ApiException;
    }

    public static void main(String[] arguments) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        statistics(new StatisticsApi(client));
        int names = signatories(new SignatoriesApi(client), arguments[1]);
        others(client);
        letter(client, arguments[1], names);
        System.out.printf("openapi-generator for Java: %d expectations hold%n", checked);
    }

    private static void statistics(StatisticsApi api) throws ApiException {
        List<StatisticItem> figures = whole(
                cursor -> api.listStatisticsOfAllLetters(StatisticsApi.APIListStatisticsOfAllLettersRequest.newBuilder()
                        .include(List.of("letter", "sources"))
                        .limit(10)
                        .cursor(cursor)
                        .build()),
                StatisticCollection::getItems,
                StatisticCollection::getNext,
                StatisticCollection::getTotal);
        check(
                figures.stream()
                        .allMatch(figure -> figure.getLetterTitle() != null && figure.getSourceLabels() != null),
                "a row stands alone");
        check(
                figures.stream().anyMatch(figure -> figure.getPeriod() == null && figure.getUnit() == null),
                "null is null");
        check(
                figures.stream()
                        .allMatch(figure -> Arrays.asList(Measure.values()).contains(figure.getMeasure())
                                && figure.getMeasure() != Measure.UNKNOWN_DEFAULT_OPEN_API),
                "measures");
    }

    private static int signatories(SignatoriesApi api, String letter) throws ApiException {
        List<SignatoryItem> names = whole(
                cursor -> api.listSignatories(SignatoriesApi.APIListSignatoriesRequest.newBuilder()
                        .letter(letter)
                        .include(List.of("letter"))
                        .limit(40)
                        .cursor(cursor)
                        .build()),
                SignatoryCollection::getItems,
                SignatoryCollection::getNext,
                SignatoryCollection::getTotal);
        check(names.stream().allMatch(name -> "2022-07-11".equals(name.getLetterDate())), "the date of the letter");
        Count persons = api.countSignatories(SignatoriesApi.APICountSignatoriesRequest.newBuilder()
                .letter(letter)
                .notKind(List.of(SignatoryKind.ORGANIZATION))
                .build());
        check(
                persons.getTotal()
                        == names.stream()
                                .filter(name -> name.getKind() != SignatoryKind.ORGANIZATION)
                                .count(),
                "negation");
        SignatoryCollection faceted = api.listSignatories(SignatoriesApi.APIListSignatoriesRequest.newBuilder()
                .letter(letter)
                .facets(List.of("kind"))
                .limit(1)
                .build());
        check("organization".equals(faceted.getFacets().get("kind").get(0).getValue()), "facets");
        return names.size();
    }

    private static void others(ApiClient client) throws ApiException {
        List<String> letter = List.of("letter");
        whole(
                cursor -> new LettersApi(client)
                        .listLetters(LettersApi.APIListLettersRequest.newBuilder()
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                LetterCollection::getItems,
                LetterCollection::getNext,
                LetterCollection::getTotal);
        whole(
                cursor -> new RecipientsApi(client)
                        .listRecipientsOfAllLetters(RecipientsApi.APIListRecipientsOfAllLettersRequest.newBuilder()
                                .include(letter)
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                RecipientCollection::getItems,
                RecipientCollection::getNext,
                RecipientCollection::getTotal);
        whole(
                cursor -> new SectionsApi(client)
                        .listSectionsOfAllLetters(SectionsApi.APIListSectionsOfAllLettersRequest.newBuilder()
                                .include(letter)
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                SectionCollection::getItems,
                SectionCollection::getNext,
                SectionCollection::getTotal);
        whole(
                cursor -> new DemandsApi(client)
                        .listDemandsOfAllLetters(DemandsApi.APIListDemandsOfAllLettersRequest.newBuilder()
                                .include(letter)
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                DemandCollection::getItems,
                DemandCollection::getNext,
                DemandCollection::getTotal);
        whole(
                cursor -> new CitationsApi(client)
                        .listCitationsOfAllLetters(CitationsApi.APIListCitationsOfAllLettersRequest.newBuilder()
                                .include(letter)
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                CitationCollection::getItems,
                CitationCollection::getNext,
                CitationCollection::getTotal);
        whole(
                cursor -> new FindingsApi(client)
                        .listFindingsOfAllLetters(FindingsApi.APIListFindingsOfAllLettersRequest.newBuilder()
                                .include(letter)
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                FindingCollection::getItems,
                FindingCollection::getNext,
                FindingCollection::getTotal);
        whole(
                cursor -> new RevisionsApi(client)
                        .listRevisionsOfAllLetters(RevisionsApi.APIListRevisionsOfAllLettersRequest.newBuilder()
                                .include(letter)
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                RevisionCollection::getItems,
                RevisionCollection::getNext,
                RevisionCollection::getTotal);
        whole(
                cursor -> new OrganizationsApi(client)
                        .listOrganizations(OrganizationsApi.APIListOrganizationsRequest.newBuilder()
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                OrganizationCollection::getItems,
                OrganizationCollection::getNext,
                OrganizationCollection::getTotal);
        whole(
                cursor -> new SearchApi(client)
                        .search(SearchApi.APISearchRequest.newBuilder()
                                .include(letter)
                                .limit(40)
                                .cursor(cursor)
                                .build()),
                SearchCollection::getItems,
                SearchCollection::getNext,
                SearchCollection::getTotal);
        EventCollection events = new EventsApi(client)
                .listEventsOfAllLetters(EventsApi.APIListEventsOfAllLettersRequest.newBuilder()
                        .type(List.of(LetterEventType.PUBLISHED))
                        .build());
        check(events.getItems().stream().allMatch(event -> event.getType() == LetterEventType.PUBLISHED), "events");
    }

    private static void letter(ApiClient client, String letter, int names) throws ApiException {
        LetterWithParts one = new LettersApi(client)
                .getLetter(LettersApi.APIGetLetterRequest.newBuilder()
                        .letter(letter)
                        .include(List.of("signatories", "statistics"))
                        .build());
        check(one.getSignatories().size() == names && one.getSubject() == null, "a letter with its parts");
        StatisticMember figure = new StatisticsApi(client)
                .getStatistic(StatisticsApi.APIGetStatisticRequest.newBuilder()
                        .letter(letter)
                        .id(one.getStatistics().get(0).getId())
                        .build());
        check(!figure.getQuote().getExact().isEmpty() && figure.getCurrency() == null, "one statistic");
    }

    /** All items of a collection, page by page. */
    private static <P, T> List<T> whole(
            Call<P> call, Function<P, List<T>> items, Function<P, URI> next, Function<P, Integer> total)
            throws ApiException {
        List<T> all = new ArrayList<>();
        P page = call.page(null);
        all.addAll(items.apply(page));
        while (next.apply(page) != null) {
            String cursor = Arrays.stream(next.apply(page).getRawQuery().split("&"))
                    .filter(pair -> pair.startsWith("cursor="))
                    .map(pair -> URLDecoder.decode(pair.substring(7), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow();
            page = call.page(cursor);
            all.addAll(items.apply(page));
        }
        check(all.size() == total.apply(page), all.size() + " items of " + total.apply(page));
        return all;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not as expected: " + what);
        }
        checked++;
    }
}
