package org.undersigned.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Organization;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.store.Letters;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.text.Tokens;
import org.undersigned.testing.Letterhead;
import org.undersigned.testing.Seed;
import org.undersigned.testing.TestSize;

/** Properties of queries, on every database: they find what a plain search in Java finds, page by page. */
abstract class QueryExecutorSuite {

    private static final List<String> VOCABULARY = List.of(
            "Straße", "STRASSE", "strasse", "Łódź", "lodz", "İzmir", "ızmir", "ＦＵＬＬ", "full", "Ökumene", "e.V.",
            "10,318", "10", "318", "L'Été", "ete", "Пётр", "petr", "Night", "nightly", "train", "trains", "of", "the");

    @Inject
    Letters letters;

    private static <V> List<V> samples(Arbitrary<V> arbitrary, long seed, int count) {
        List<V> samples = new ArrayList<>();
        Random random = new Random(seed);
        JqwikSession.run(() -> {
            var generator = arbitrary.generator(1000);
            Stream.generate(() -> generator.next(random).value()).limit(count).forEach(samples::add);
        });
        return samples;
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(VOCABULARY).list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
    }

    private static Arbitrary<String> expressions() {
        Arbitrary<String> word = Arbitraries.of(VOCABULARY);
        Arbitrary<String> beginning = word.map(one -> one.substring(0, Math.min(3, one.length())) + "*")
                .filter(one -> Character.isLetterOrDigit(one.codePointAt(one.length() - 2)));
        Arbitrary<String> phrase =
                word.list().ofMinSize(2).ofMaxSize(3).map(words -> "\"" + String.join(" ", words) + "\"");
        return Arbitraries.oneOf(word, beginning, phrase)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> String.join(" ", all));
    }

    @Test
    void findsWhatASearchInJavaFinds() {
        List<String> names = samples(names(), 7, 120);
        Slug id = letters.store(Letterhead.letter("query-words", "2020", "Nobody", names), List.of())
                .orElseThrow()
                .letter();
        int found = 0;
        for (String words : samples(expressions(), 8, TestSize.of(50, 150))) {
            SearchTerms terms = SearchTerms.parse(words);
            List<String> expected =
                    names.stream().filter(name -> occurs(terms, name)).toList();
            assertThat(names(id, Filters.words(terms))).as(words).isEqualTo(expected);
            assertThat(names(id, Filters.words(terms).negated()))
                    .as("not " + words)
                    .hasSize(names.size() - expected.size());
            assertThat(expected)
                    .allSatisfy(name -> assertThat(terms.findIn(name)).isNotEmpty());
            found += expected.size();
        }
        assertThat(found).isGreaterThan(TestSize.of(60, 200));
    }

    /** All terms occur as whole words, or beginnings, in the folded name. */
    private static boolean occurs(SearchTerms terms, String name) {
        String folded = " " + String.join(" ", Tokens.words(name)) + " ";
        return terms.terms().stream()
                .allMatch(term -> folded.contains(" " + String.join(" ", term.words()) + (term.prefix() ? "" : " ")));
    }

    private List<String> names(Slug letter, Filter filter) {
        List<String> names = new ArrayList<>();
        letters.forEach(
                new Query<>(QueryableType.SIGNATORIES, Optional.of(letter), List.of(filter), List.of()),
                item -> names.add(item.value().naming().name()));
        return names;
    }

    /** On H2, rows with words are found a few at a time, among rows of other revisions and of other kinds. */
    @Test
    void pagesOfTheNamesWithAWordAreThoseOfTheirRevision() {
        Random random = new Random(11);
        Slug id = new Slug("query-revisions");
        List<List<String>> revisions = new ArrayList<>();
        for (int revision = 0; revision < 4; revision++) {
            List<String> names = samples(names(), 20 + random.nextInt(3), 150);
            revisions.add(names);
            letters.store(Letterhead.letter(id.value(), "2021", "Nobody", names), List.of());
        }
        for (int number = 1; number <= letters.scopes(id).size(); number++) {
            Long asOf = letters.scope(id, number).orElseThrow().asOf();
            List<String> names = revisions.get(number - 1);
            for (String words : List.of("night", "n*", "train* night", "\"night train\"", "10,318")) {
                SearchTerms terms = SearchTerms.parse(words);
                List<String> expected =
                        names.stream().filter(name -> occurs(terms, name)).toList();
                Query<Signatory> query = new Query<>(
                        QueryableType.SIGNATORIES,
                        Optional.of(id),
                        List.of(
                                Filters.words(terms),
                                Filters.ids(List.of("nobody")).negated()),
                        List.of(),
                        asOf);
                for (int limit : new int[] {1, 2, 7, 200}) {
                    List<String> paged = new ArrayList<>();
                    Optional<String> cursor = Optional.empty();
                    do {
                        Page<Signatory> page = letters.page(query, cursor.orElse(null), limit);
                        assertThat(page.total()).isEqualTo(expected.size());
                        page.items()
                                .forEach(item -> paged.add(item.value().naming().name()));
                        cursor = page.next();
                    } while (cursor.isPresent());
                    assertThat(paged).as(number + words + limit).isEqualTo(expected);
                }
                assertThat(letters.first(query, 3)).hasSize(Math.min(3, expected.size()));
            }
        }
    }

    /** On H2, such a list is read in the order of an index; a name occurs several times. */
    @Test
    void pagesOfALongListByNameAreTheListSorted() {
        Slug id = new Slug("query-by-name");
        List<String> names = samples(names(), 31, 1200);
        letters.store(Letterhead.letter(id.value(), "2021", "Nobody", names.subList(0, 1100)), List.of());
        letters.store(Letterhead.letter(id.value(), "2021", "Nobody", names), List.of());
        for (boolean descending : new boolean[] {false, true}) {
            Query<Signatory> query = new Query<>(
                    QueryableType.SIGNATORIES,
                    Optional.of(id),
                    List.of(),
                    List.of(new SortKey("name", descending)),
                    null);
            List<Integer> expected = new ArrayList<>();
            letters.forEach(query, item -> expected.add(item.value().position()));
            assertThat(expected).hasSize(names.size());
            for (int limit : new int[] {7, 100, 1200}) {
                List<Integer> paged = new ArrayList<>();
                Optional<String> cursor = Optional.empty();
                do {
                    Page<Signatory> page = letters.page(query, cursor.orElse(null), limit);
                    page.items().forEach(item -> paged.add(item.value().position()));
                    cursor = page.next();
                } while (cursor.isPresent());
                assertThat(paged).isEqualTo(expected);
            }
        }
    }

    /** On H2, the index of words counts them as long as it has no rows of other revisions. */
    @Test
    void totalsAreTheNumberOfNamesWithAWord() {
        Slug id = new Slug("query-totals");
        for (int revision = 0; revision < 3; revision++) {
            List<String> names = samples(names(), 40 + revision, 90);
            letters.store(Letterhead.letter(id.value(), "2021", "Nobody", names), List.of());
            for (String words : List.of("night", "n*", "train* night", "\"night train\"", "10,318", "nobody")) {
                SearchTerms terms = SearchTerms.parse(words);
                long expected =
                        names.stream().filter(name -> occurs(terms, name)).count();
                Query<Signatory> query = new Query<>(
                        QueryableType.SIGNATORIES, Optional.of(id), List.of(Filters.words(terms)), List.of(), null);
                assertThat(letters.count(query)).as(words).isEqualTo(expected);
                assertThat(letters.page(query, null, 1).total()).as(words).isEqualTo(expected);
            }
        }
    }

    @Test
    void pagesConcatenatedAreTheListForEveryQuery() {
        letters.store(Letterhead.letter("query-pages", "2021-05", "Nobody", samples(names(), 9, 60)), List.of());
        Random random = new Random(10);
        int paginations = 0;
        for (QueryableType<?> type : List.of(
                QueryableType.LETTERS,
                QueryableType.RECIPIENTS,
                QueryableType.SECTIONS,
                QueryableType.STATISTICS,
                QueryableType.SIGNATORIES,
                QueryableType.DEMANDS,
                QueryableType.CITATIONS,
                QueryableType.HITS,
                QueryableType.ORGANIZATIONS)) {
            for (Query<?> query : queries(type)) {
                paginations += paginate(query, 1 + random.nextInt(40));
            }
        }
        assertThat(paginations).isGreaterThan(TestSize.of(45, 150));
    }

    /** Every condition in every order; where the tests are small, each condition and each order is in one of them. */
    private static <T> List<Query<T>> queries(QueryableType<T> type) {
        List<List<Filter>> conditions = conditions(type);
        List<SortKey> orders = orders(type);
        List<Query<T>> queries = new ArrayList<>();
        for (int shift = 0; shift < orders.size(); shift++) {
            for (int i = 0; i < conditions.size(); i++) {
                SortKey sortKey = orders.get((i + shift) % orders.size());
                List<SortKey> by = sortKey == null ? List.of() : List.of(sortKey);
                queries.add(new Query<>(type, Optional.empty(), conditions.get(i), by));
            }
        }
        return TestSize.covering(queries, Query::filters, Query::order);
    }

    private <T> int paginate(Query<T> query, int smallest) {
        List<String> whole = new ArrayList<>();
        letters.forEach(query, item -> whole.add(item.letter() + "/" + item.id()));
        assertThat(letters.count(query)).isEqualTo(whole.size());
        // Other tests' letters are in the same database, and each page costs a whole search on H2.
        int limit = Math.max(smallest, whole.size() / TestSize.of(4, 25));
        List<String> paginated = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = letters.page(query, cursor, limit);
            page.items().forEach(item -> paginated.add(item.letter() + "/" + item.id()));
            assertThat(page.total()).isEqualTo(whole.size());
            cursor = page.next().orElse(null);
        } while (cursor != null);
        assertThat(paginated).as(query + " by " + limit).isEqualTo(whole);
        return 1;
    }

    private static List<List<Filter>> conditions(QueryableType<?> type) {
        Filter words = Filters.words(SearchTerms.parse("h* "));
        Filter since = Filters.datedFrom(PartialDate.parse("2021"));
        Filter signed =
                Filters.signatory(List.of(SearchTerms.parse("human rights"))).negated();
        List<List<Filter>> conditions = new ArrayList<>(List.of(
                List.of(), List.of(words), List.of(since), List.of(since, signed), List.of(words.negated(), since)));
        if (type != QueryableType.LETTERS && type != QueryableType.ORGANIZATIONS) {
            conditions.add(List.of(Filters.letter(List.of("query-pages", "query-words", "no-letter"))));
        }
        if (type == QueryableType.STATISTICS) {
            conditions.add(List.of(Filters.unit(List.of("migrants")).negated()));
        }
        if (type == QueryableType.SIGNATORIES) {
            conditions.add(List.of(Filters.kind(List.of(Signatory.Kind.PERSON))));
            conditions.add(List.of(Filters.signatoryPlace(List.of("guatemala")).negated()));
        }
        return conditions;
    }

    private static List<SortKey> orders(QueryableType<?> type) {
        List<SortKey> orders = new ArrayList<>();
        orders.add(null);
        for (String key : type.sortKeys()) {
            orders.add(new SortKey(key, false));
            orders.add(new SortKey(key, true));
        }
        return TestSize.covering(
                orders, order -> order == null ? "" : order.key(), order -> order != null && order.descending());
    }

    @Test
    void aRevisionPublishedBetweenTwoPagesLosesAndDoublesNothingForEveryQuery() {
        for (SortKey sortKey : orders(QueryableType.SIGNATORIES)) {
            List<String> before = samples(names(), 11, 30);
            List<String> after = samples(names(), 12, 30);
            String id = "query-between-"
                    + (sortKey == null ? "any" : sortKey.toString().replace("-", "not-"));
            letters.store(Letterhead.letter(id, "2020", "Nobody", before), List.of());
            Query<Signatory> query = new Query<>(
                    QueryableType.SIGNATORIES,
                    Optional.of(new Slug(id)),
                    List.of(Filters.words(SearchTerms.parse("t*"))),
                    sortKey == null ? List.of() : List.of(sortKey));
            List<String> whole = new ArrayList<>();
            letters.forEach(query, item -> whole.add(item.value().text()));
            List<String> paginated = new ArrayList<>();
            String cursor = null;
            do {
                Page<Signatory> page = letters.page(query, cursor, 4);
                page.items().forEach(item -> paginated.add(item.value().text()));
                cursor = page.next().orElse(null);
                letters.store(Letterhead.letter(id, "2020", "Nobody", after), List.of());
            } while (cursor != null);
            assertThat(paginated).isEqualTo(whole).hasSizeGreaterThan(4);
        }
    }

    @Test
    void sortsEveryPartByTheDateOfItsLetter() {
        letters.store(
                Letterhead.letter("query-sorted-b", "2060-05", "Nobody", List.of("Sorted A", "Sorted B")), List.of());
        letters.store(Letterhead.letter("query-sorted-c", null, "Nobody", List.of("Sorted C")), List.of());
        letters.store(Letterhead.letter("query-sorted-a", "2060-06-01", "Nobody", List.of("Sorted D")), List.of());
        assertThat(sortedByDate(false)).containsExactly("Sorted C", "Sorted A", "Sorted B", "Sorted D");
        assertThat(sortedByDate(true)).containsExactly("Sorted D", "Sorted A", "Sorted B", "Sorted C");
        letters.store(Letterhead.letter("query-sorted-a", "2059", "Nobody", List.of("Sorted D")), List.of());
        assertThat(sortedByDate(false)).containsExactly("Sorted C", "Sorted D", "Sorted A", "Sorted B");
    }

    private List<String> sortedByDate(boolean descending) {
        Query<Signatory> query = new Query<>(
                QueryableType.SIGNATORIES,
                Optional.empty(),
                List.of(Filters.words(SearchTerms.parse("sorted"))),
                List.of(new SortKey("date", descending)));
        List<String> texts = new ArrayList<>();
        letters.forEach(query, item -> texts.add(item.value().text()));
        return texts;
    }

    @Test
    void filtersByTheDaysThatADateMayMean() {
        letters.store(Letterhead.letter("query-year", "2031", "Nobody", List.of("A")), List.of());
        letters.store(Letterhead.letter("query-month", "2031-02", "Nobody", List.of("A")), List.of());
        letters.store(Letterhead.letter("query-day", "2031-02-14", "Nobody", List.of("A")), List.of());
        letters.store(Letterhead.letter("query-undated", null, "Nobody", List.of("A")), List.of());
        assertThat(dated("2031-02-15", "2031-03")).containsExactlyInAnyOrder("query-year", "query-month");
        assertThat(dated("2031-02-14", "2031-02-14"))
                .containsExactlyInAnyOrder("query-year", "query-month", "query-day");
        assertThat(dated("2031", "2031")).hasSize(3);
        assertThat(dated("2032", "2039")).isEmpty();
    }

    private List<String> dated(String from, String to) {
        return letters
                .page(
                        new Query<>(
                                QueryableType.LETTERS,
                                Optional.empty(),
                                List.of(
                                        Filters.datedFrom(PartialDate.parse(from)),
                                        Filters.datedTo(PartialDate.parse(to)),
                                        Filters.words(SearchTerms.parse("nobody"))),
                                List.of()),
                        null,
                        100)
                .items()
                .stream()
                .map(StoredItem::id)
                .toList();
    }

    @Test
    void groupsAnOrganizationAcrossLetters() {
        letters.store(Letterhead.letter("query-one", "2019", "Nobody", List.of("Équipe Zéro", "Quux")), List.of());
        letters.store(Letterhead.letter("query-two", "2020", "Nobody", List.of("EQUIPE ZERO")), List.of());
        Query<Organization> query = new Query<>(
                QueryableType.ORGANIZATIONS,
                Optional.empty(),
                List.of(Filters.words(SearchTerms.parse("equipe"))),
                List.of());
        List<StoredItem<Organization>> found = letters.page(query, null, 10).items();
        assertThat(found).hasSize(1);
        Organization organization = found.get(0).value();
        assertThat(organization.id()).hasToString("equipe-zero");
        assertThat(organization.name()).isEqualTo("EQUIPE ZERO");
        assertThat(organization.names()).containsExactly("EQUIPE ZERO", "Équipe Zéro");
        assertThat(organization.letters()).extracting(Slug::value).containsExactly("query-two", "query-one");
    }

    @Test
    void sortsByRelevance() {
        letters.store(
                Letterhead.letter(
                        "query-near",
                        "2020",
                        "Nobody",
                        List.of("Marsh and the Fen of Old", "Fen Marsh", "Marsh Fen", "Old Marsh Fen")),
                List.of());
        SearchTerms terms = SearchTerms.parse("marsh fen");
        Query<SearchHit> query = new Query<>(
                        QueryableType.HITS, Optional.empty(), List.of(Filters.words(terms)), List.<SortKey>of())
                .orderedByRelevance(terms);
        assertThat(letters.page(query, null, 10).items())
                .extracting(item -> item.value().text())
                .containsExactly("Marsh Fen", "Old Marsh Fen", "Fen Marsh", "Marsh and the Fen of Old");
    }

    @Test
    void countsByFacet() {
        Query<Statistic> query =
                new Query<>(QueryableType.STATISTICS, Optional.of(new Slug(Seed.ID)), List.of(), List.of());
        FacetCounts topics = letters.facetCounts(query, "topic", 2);
        assertThat(topics.counts()).extracting(FacetCounts.Count::value).containsExactly("expulsions", "title-42");
        assertThat(topics.counts()).extracting(FacetCounts.Count::count).containsExactly(4L, 3L);
        assertThat(topics.more()).isPositive();
        FacetCounts places = letters.facetCounts(query, "place", 50);
        assertThat(places.counts()).extracting(FacetCounts.Count::label).contains("Mexico");
        long units = letters.facetCounts(query, "unit", 50).counts().size();
        FacetCounts one = letters.facetCounts(query, "unit", 1);
        assertThat(one.more()).isEqualTo(units - 1);
    }
}
