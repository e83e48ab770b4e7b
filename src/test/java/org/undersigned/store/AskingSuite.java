package org.undersigned.store;

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
import org.undersigned.testing.Letterhead;
import org.undersigned.testing.Seed;

/** Laws of questions, on every database: what is found is what a plain reading of the words finds, page by page. */
abstract class AskingSuite {

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

    private static Arbitrary<String> questions() {
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
    void findsWhatAPlainReadingFinds() {
        List<String> names = samples(names(), 7, 120);
        Slug id = letters.store(Letterhead.letter("asking-words", "2020", "Nobody", names), List.of())
                .orElseThrow()
                .letter();
        int found = 0;
        for (String words : samples(questions(), 8, 150)) {
            Sought sought = Sought.read(words);
            List<String> expected =
                    names.stream().filter(name -> plainly(sought, name)).toList();
            assertThat(names(id, Condition.words(sought))).as(words).isEqualTo(expected);
            assertThat(names(id, Condition.words(sought).negated()))
                    .as("not " + words)
                    .hasSize(names.size() - expected.size());
            assertThat(expected).allSatisfy(name -> assertThat(sought.in(name)).isNotEmpty());
            found += expected.size();
        }
        assertThat(found).isGreaterThan(200);
    }

    /** All terms occur as whole words, or beginnings, in the folded name. */
    private static boolean plainly(Sought sought, String name) {
        String folded = " " + String.join(" ", Words.folded(name)) + " ";
        return sought.terms().stream()
                .allMatch(term -> folded.contains(" " + String.join(" ", term.words()) + (term.open() ? "" : " ")));
    }

    private List<String> names(Slug letter, Condition condition) {
        List<String> names = new ArrayList<>();
        letters.each(
                new Question<>(Parts.SIGNATORIES, Optional.of(letter), List.of(condition), List.of()),
                item -> names.add(item.value().naming().name()));
        return names;
    }

    @Test
    void pagesConcatenatedAreTheListWhateverIsAsked() {
        letters.store(Letterhead.letter("asking-pages", "2021-05", "Nobody", samples(names(), 9, 60)), List.of());
        Random random = new Random(10);
        int walks = 0;
        for (Parts<?> parts : List.of(
                Parts.LETTERS,
                Parts.RECIPIENTS,
                Parts.SECTIONS,
                Parts.STATISTICS,
                Parts.SIGNATORIES,
                Parts.DEMANDS,
                Parts.CITATIONS,
                Parts.HITS,
                Parts.ORGANIZATIONS)) {
            for (List<Condition> conditions : conditions(parts)) {
                for (Order order : orders(parts)) {
                    List<Order> by = order == null ? List.of() : List.of(order);
                    walks += walked(new Question<>(parts, Optional.empty(), conditions, by), 1 + random.nextInt(40));
                }
            }
        }
        assertThat(walks).isGreaterThan(150);
    }

    private <T> int walked(Question<T> question, int limit) {
        List<String> whole = new ArrayList<>();
        letters.each(question, item -> whole.add(item.letter() + "/" + item.id()));
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            Slice<T> slice = letters.page(question, cursor, limit);
            slice.items().forEach(item -> walked.add(item.letter() + "/" + item.id()));
            assertThat(slice.total()).isEqualTo(whole.size()).isEqualTo(letters.count(question));
            cursor = slice.next().orElse(null);
        } while (cursor != null);
        assertThat(walked).as(question + " by " + limit).isEqualTo(whole);
        return 1;
    }

    private static List<List<Condition>> conditions(Parts<?> parts) {
        Condition words = Condition.words(Sought.read("h* "));
        Condition since = Condition.from(PartialDate.parse("2021"));
        Condition signed =
                Condition.signatory(List.of(Sought.read("human rights"))).negated();
        List<List<Condition>> conditions = new ArrayList<>(
                List.of(List.of(), List.of(words), List.of(since, signed), List.of(words.negated(), since)));
        if (parts == Parts.STATISTICS) {
            conditions.add(List.of(Condition.unit(List.of("migrants")).negated()));
        }
        if (parts == Parts.SIGNATORIES) {
            conditions.add(List.of(Condition.kind(List.of(Signatory.Kind.PERSON))));
            conditions.add(List.of(Condition.from(List.of("guatemala")).negated()));
        }
        return conditions;
    }

    private static List<Order> orders(Parts<?> parts) {
        List<Order> orders = new ArrayList<>();
        orders.add(null);
        for (String key : parts.sortKeys()) {
            orders.add(new Order(key, false));
            orders.add(new Order(key, true));
        }
        return orders;
    }

    @Test
    void aRevisionPublishedBetweenTwoPagesLosesAndDoublesNothingWhateverIsAsked() {
        for (Order order : orders(Parts.SIGNATORIES)) {
            List<String> before = samples(names(), 11, 30);
            List<String> after = samples(names(), 12, 30);
            String id = "asking-between-"
                    + (order == null ? "any" : order.toString().replace("-", "not-"));
            letters.store(Letterhead.letter(id, "2020", "Nobody", before), List.of());
            Question<Signatory> question = new Question<>(
                    Parts.SIGNATORIES,
                    Optional.of(new Slug(id)),
                    List.of(Condition.words(Sought.read("t*"))),
                    order == null ? List.of() : List.of(order));
            List<String> whole = new ArrayList<>();
            letters.each(question, item -> whole.add(item.value().text()));
            List<String> walked = new ArrayList<>();
            String cursor = null;
            do {
                Slice<Signatory> slice = letters.page(question, cursor, 4);
                slice.items().forEach(item -> walked.add(item.value().text()));
                cursor = slice.next().orElse(null);
                letters.store(Letterhead.letter(id, "2020", "Nobody", after), List.of());
            } while (cursor != null);
            assertThat(walked).isEqualTo(whole).hasSizeGreaterThan(4);
        }
    }

    @Test
    void datesAnswerWhatTheyMayBe() {
        letters.store(Letterhead.letter("asking-year", "2031", "Nobody", List.of("A")), List.of());
        letters.store(Letterhead.letter("asking-month", "2031-02", "Nobody", List.of("A")), List.of());
        letters.store(Letterhead.letter("asking-day", "2031-02-14", "Nobody", List.of("A")), List.of());
        letters.store(Letterhead.letter("asking-undated", null, "Nobody", List.of("A")), List.of());
        assertThat(dated("2031-02-15", "2031-03")).containsExactlyInAnyOrder("asking-year", "asking-month");
        assertThat(dated("2031-02-14", "2031-02-14"))
                .containsExactlyInAnyOrder("asking-year", "asking-month", "asking-day");
        assertThat(dated("2031", "2031")).hasSize(3);
        assertThat(dated("2032", "2039")).isEmpty();
    }

    private List<String> dated(String from, String to) {
        return letters
                .page(
                        new Question<>(
                                Parts.LETTERS,
                                Optional.empty(),
                                List.of(
                                        Condition.from(PartialDate.parse(from)),
                                        Condition.to(PartialDate.parse(to)),
                                        Condition.words(Sought.read("nobody"))),
                                List.of()),
                        null,
                        100)
                .items()
                .stream()
                .map(Item::id)
                .toList();
    }

    @Test
    void anOrganizationIsOneAcrossLetters() {
        letters.store(Letterhead.letter("asking-one", "2019", "Nobody", List.of("Équipe Zéro", "Quux")), List.of());
        letters.store(Letterhead.letter("asking-two", "2020", "Nobody", List.of("EQUIPE ZERO")), List.of());
        Question<Organization> question = new Question<>(
                Parts.ORGANIZATIONS, Optional.empty(), List.of(Condition.words(Sought.read("equipe"))), List.of());
        List<Item<Organization>> found = letters.page(question, null, 10).items();
        assertThat(found).hasSize(1);
        Organization organization = found.get(0).value();
        assertThat(organization.id()).hasToString("equipe-zero");
        assertThat(organization.name()).isEqualTo("EQUIPE ZERO");
        assertThat(organization.names()).containsExactly("EQUIPE ZERO", "Équipe Zéro");
        assertThat(organization.letters()).extracting(Slug::value).containsExactly("asking-two", "asking-one");
    }

    @Test
    void aSearchGivesTheNearestFirst() {
        letters.store(
                Letterhead.letter(
                        "asking-near",
                        "2020",
                        "Nobody",
                        List.of("Marsh and the Fen of Old", "Fen Marsh", "Marsh Fen", "Old Marsh Fen")),
                List.of());
        Sought sought = Sought.read("marsh fen");
        Question<SearchHit> question = new Question<>(
                        Parts.HITS, Optional.empty(), List.of(Condition.words(sought)), List.<Order>of())
                .closest(sought);
        assertThat(letters.page(question, null, 10).items())
                .extracting(item -> item.value().text())
                .containsExactly("Marsh Fen", "Old Marsh Fen", "Fen Marsh", "Marsh and the Fen of Old");
    }

    @Test
    void countsByWhatIsAskedFor() {
        Question<Statistic> question =
                new Question<>(Parts.STATISTICS, Optional.of(new Slug(Seed.ID)), List.of(), List.of());
        Tally topics = letters.tally(question, "topic", 2);
        assertThat(topics.counts()).extracting(Tally.Count::value).containsExactly("expulsions", "title-42");
        assertThat(topics.counts()).extracting(Tally.Count::count).containsExactly(4L, 3L);
        assertThat(topics.more()).isPositive();
        Tally places = letters.tally(question, "place", 50);
        assertThat(places.counts()).extracting(Tally.Count::label).contains("Mexico");
        long units = letters.tally(question, "unit", 50).counts().size();
        Tally one = letters.tally(question, "unit", 1);
        assertThat(one.more()).isEqualTo(units - 1);
    }
}
