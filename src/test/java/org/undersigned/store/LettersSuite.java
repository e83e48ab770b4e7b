package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.store.erasure.NameDigest;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.InvalidCursorException;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.SortKey;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.query.revision.LetterScope;
import org.undersigned.testing.History;
import org.undersigned.testing.Seed;

/** The store's behaviour, which is the same on every database. */
abstract class LettersSuite {

    @Inject
    Letters letters;

    @Inject
    RevisionRepository revisions;

    @Inject
    Erasures erasures;

    private static Letter renamed(String id, String from, String to) {
        String words = new String(Seed.resource("/letters/%s/letter.md".formatted(Seed.ID)), StandardCharsets.UTF_8)
                .replace(from, to);
        Letter read = Seed.reading(words, null).letter().orElseThrow();
        return new Letter(
                new Slug(id),
                read.title(),
                read.language(),
                read.date(),
                read.subject(),
                read.text(),
                read.recipients(),
                read.salutation(),
                read.sections(),
                read.statistics(),
                read.demands(),
                read.citations(),
                read.closing(),
                read.signatories(),
                read.source());
    }

    private static Query<Signatory> signatories(String id, SortKey... order) {
        return new Query<>(QueryableType.SIGNATORIES, Optional.of(new Slug(id)), List.of(), List.of(order));
    }

    private List<String> paginate(Query<Signatory> query, int limit, Runnable between) {
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            Page<Signatory> page = letters.page(query, cursor, limit);
            page.items().forEach(item -> names.add(item.value().naming().name()));
            cursor = page.next().orElse(null);
            between.run();
        } while (cursor != null);
        return names;
    }

    private static List<String> names(Letter letter) {
        return letter.signatories().stream().map(s -> s.naming().name()).toList();
    }

    @Test
    void givesBackTheLetterThatWasStored() {
        Letter letter = renamed("store-whole", "", "");
        letters.store(letter, Seed.reading().findings());
        LetterRevision revision = letters.letter(letter.id()).orElseThrow();
        assertThat(revision.letter()).isEqualTo(letter);
        assertThat(revision.findings()).isEqualTo(Seed.reading().findings());
    }

    @Test
    void leavesAnUnchangedLetterAlone() {
        Letter letter = renamed("store-unchanged", "", "");
        assertThat(letters.store(letter, List.of())).isPresent();
        assertThat(letters.store(letter, List.of())).isEmpty();
        assertThat(letters.scope(letter.id()).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void pagesConcatenatedAreTheList() {
        Letter letter = renamed("store-pages", "", "");
        letters.store(letter, List.of());
        for (int limit : new int[] {1, 7, 86, 87, 88}) {
            assertThat(paginate(signatories("store-pages"), limit, () -> {})).isEqualTo(names(letter));
        }
        List<String> byName = paginate(signatories("store-pages", new SortKey("name", true)), 10, () -> {});
        assertThat(byName).hasSize(87).containsExactlyInAnyOrderElementsOf(names(letter));
        assertThat(byName.get(0)).isEqualTo("Xiomara Peraza Torres");
    }

    @Test
    void aRevisionPublishedBetweenTwoPagesLosesAndDoublesNothing() {
        Letter before = renamed("store-between", "", "");
        Letter after = renamed("store-between", "ASISTA", "Zebra\n\nAardvark");
        letters.store(before, List.of());
        List<String> paginated = paginate(signatories("store-between"), 10, () -> letters.store(after, List.of()));
        assertThat(paginated).isEqualTo(names(before));
        assertThat(paginate(signatories("store-between"), 10, () -> {})).isEqualTo(names(after));
    }

    @Test
    void refusesACursorThatIsTooOldForeignOrMadeUp() {
        letters.store(renamed("store-cursor", "", ""), List.of());
        String cursor =
                letters.page(signatories("store-cursor"), null, 5).next().orElseThrow();
        assertThatThrownBy(() -> letters.page(signatories("store-cursor", new SortKey("name", false)), cursor, 5))
                .isInstanceOf(InvalidCursorException.class)
                .hasMessageContaining("another query");
        assertThatThrownBy(() -> letters.page(signatories("store-cursor"), "abc", 5))
                .isInstanceOf(InvalidCursorException.class)
                .hasMessageContaining("not issued by this server");
        String ofAnEarlierVersion = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("1\n5f3a9c10\n87\nsstore-cursor\ni5".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> letters.page(signatories("store-cursor"), ofAnEarlierVersion, 5))
                .isInstanceOf(InvalidCursorException.class)
                .hasMessageContaining("another query");
    }

    @Test
    void aCursorStaysGoodWhateverIsPublished() {
        Letter first = renamed("store-history", "", "");
        letters.store(first, List.of());
        Page<Signatory> page = letters.page(signatories("store-history"), null, 50);
        for (String name : List.of("B", "C", "D")) {
            letters.store(renamed("store-history", "ASISTA", name), List.of());
        }
        List<String> names = new ArrayList<>(namesOf(page));
        names.addAll(
                namesOf(letters.page(signatories("store-history"), page.next().orElseThrow(), 50)));
        assertThat(names).isEqualTo(names(first));
    }

    private static List<String> namesOf(Page<Signatory> page) {
        return page.items().stream().map(item -> item.value().naming().name()).toList();
    }

    @Test
    void everyRevisionCanBeQueriedForEver() {
        List<Letter> history = List.of(
                renamed("store-revisions", "", ""),
                renamed("store-revisions", "ASISTA", "Zebra\n\nAardvark"),
                renamed("store-revisions", "ASISTA\n\n", ""));
        history.forEach(letter -> letters.store(letter, List.of()));
        for (int number = 1; number <= history.size(); number++) {
            LetterScope scope =
                    letters.scope(new Slug("store-revisions"), number).orElseThrow();
            assertThat(scope.latest()).isEqualTo(3);
            Query<Signatory> query = Query.of(QueryableType.SIGNATORIES, scope);
            Letter letter = history.get(number - 1);
            assertThat(paginate(query, 10, () -> letters.store(history.get(2), List.of())))
                    .isEqualTo(names(letter));
            assertThat(letters.count(query)).isEqualTo(names(letter).size());
            assertThat(letters.page(query, null, 1).items().get(0).revision()).isEqualTo(number);
            assertThat(letters.letter(letter.id(), number).orElseThrow().letter())
                    .isEqualTo(letter);
        }
        assertThat(letters.scope(new Slug("store-revisions"), 4)).isEmpty();
    }

    @Test
    void aCursorOfOneRevisionIsNoneOfAnother() {
        letters.store(renamed("store-pinned", "", ""), List.of());
        letters.store(renamed("store-pinned", "ASISTA", "B"), List.of());
        Query<Signatory> first = pinned("store-pinned", 1);
        String cursor = letters.page(first, null, 5).next().orElseThrow();
        assertThatThrownBy(() -> letters.page(pinned("store-pinned", 2), cursor, 5))
                .isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> letters.page(signatories("store-pinned"), cursor, 5))
                .isInstanceOf(InvalidCursorException.class);
    }

    private Query<Signatory> pinned(String id, int number) {
        return Query.of(
                QueryableType.SIGNATORIES, letters.scope(new Slug(id), number).orElseThrow());
    }

    @Test
    void aRevisionStoresOnlyTheRowsThatItChanges() {
        letters.store(renamed("store-rows", "", ""), List.of());
        long rows = signatoryRows("store-rows");
        letters.store(renamed("store-rows", "ASISTA", "ASISTO"), List.of());
        assertThat(signatoryRows("store-rows")).isEqualTo(rows + 1);
    }

    private long signatoryRows(String letter) {
        return QuarkusTransaction.requiringNew().call(() -> revisions
                .getEntityManager()
                .createQuery("select count(*) from SignatoryRow r where r.letter = :letter", Long.class)
                .setParameter("letter", letter)
                .getSingleResult());
    }

    @Test
    void filtersByWhatTheWordsAllow() {
        letters.store(renamed("store-bounds", "", ""), List.of());
        assertThat(figures(Filters.min(new BigDecimal(271)), Filters.max(new BigDecimal(271))))
                .contains("over 270")
                .doesNotContain("at least 10,318", "thousands", "53");
        assertThat(figures(Filters.max(new BigDecimal(1000))))
                .contains("thousands", "53")
                .doesNotContain("Some 4,000");
        assertThat(figures(Filters.max(new BigDecimal(999)))).doesNotContain("thousands");
        assertThat(figures(Filters.unit(List.of("HAITIAN")))).containsExactly("Some 4,000");
        assertThat(figures(Filters.place(List.of("mexico")))).containsExactly("at least 10,318");
    }

    private List<String> figures(Filter... conditions) {
        Query<Statistic> query = new Query<>(
                QueryableType.STATISTICS, Optional.of(new Slug("store-bounds")), List.of(conditions), List.of());
        return letters.page(query, null, 100).items().stream()
                .map(item -> item.value().figure().text())
                .toList();
    }

    @Test
    void rebuildingTheProjectionsChangesNoResult() {
        letters.store(renamed("store-rebuild", "", ""), List.of());
        letters.store(renamed("store-rebuild", "ASISTA", "B"), List.of());
        List<String> before = paginate(signatories("store-rebuild"), 50, () -> {});
        List<String> first = paginate(pinned("store-rebuild", 1), 50, () -> {});
        QuarkusTransaction.requiringNew().run(() -> revisions
                .getEntityManager()
                .createQuery("update PublicationLockRow p set p.projectionVersion = 0")
                .executeUpdate());
        letters.rebuildStaleProjections(new StartupEvent());
        assertThat(paginate(signatories("store-rebuild"), 50, () -> {})).isEqualTo(before);
        assertThat(paginate(pinned("store-rebuild", 1), 50, () -> {})).isEqualTo(first);
    }

    @Test
    void dividesTheDocumentsThatAnEarlierVersionStored() {
        List<Letter> history =
                List.of(renamed("store-whole-before", "", ""), renamed("store-whole-before", "ASISTA", "B"));
        history.forEach(letter -> letters.store(letter, List.of()));
        QuarkusTransaction.requiringNew().run(() -> {
            var entities = revisions.getEntityManager();
            // As migration 11 leaves a database: documents with signatories, and no row of any.
            for (long id : revisions.ids()) {
                RevisionRow row = revisions.findById(id);
                row.document = LetterJson.write(letters.letter(new Slug(row.letter), row.number)
                        .orElseThrow()
                        .letter());
                row.signatories = null;
                row.listAt = null;
            }
            entities.createQuery("delete from SignatoryRow").executeUpdate();
            entities.createNativeQuery("delete from signatory_text").executeUpdate();
            entities.createNativeQuery("delete from signatory_layout").executeUpdate();
            entities.createQuery("update PublicationLockRow p set p.projectionVersion = 0")
                    .executeUpdate();
        });
        letters.rebuildStaleProjections(new StartupEvent());
        for (int number = 1; number <= 2; number++) {
            Letter stored = letters.letter(new Slug("store-whole-before"), number)
                    .orElseThrow()
                    .letter();
            assertThat(stored).isEqualTo(history.get(number - 1));
            assertThat(stored.signatories()).isInstanceOf(SignatoryList.class);
            assertThat(paginate(pinned("store-whole-before", number), 50, () -> {}))
                    .isEqualTo(names(stored));
        }
        assertThat(letters.store(history.get(1), List.of())).isEmpty();
    }

    @Test
    void keepsWhatIdentifiesASignatory() {
        Letter letter = Seed.reading(
                        "Dear Minister,\n\nAct now.\n\nSincerely,\n\n- Ana Ruiz\n- Bo Li\n- Cy Ro\n",
                        "id: store-identified\nsignatories: [{quote: Ana Ruiz, sameAs: ['wikidata:Q2']}]")
                .letter()
                .orElseThrow();
        assertThat(letter.signatories().get(0).sameAs()).hasSize(1);
        letters.store(letter, List.of());
        assertThat(letters.letter(letter.id()).orElseThrow().letter()).isEqualTo(letter);
    }

    @Test
    void correctsALongListByOneRowAndOneChunk() {
        List<String> names = new ArrayList<>(IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "Ana Łódź \uD83C\uDF3F Number " + number)
                .toList());
        Letter before = History.letter("store-chunks", "Trains are late.", names);
        letters.store(before, List.of());
        assertThat(letters.letter(before.id()).orElseThrow().letter()).isEqualTo(before);
        long rows = signatoryRows("store-chunks");
        names.set(150, "Somebody with a much longer name than before");
        Letter after = History.letter("store-chunks", "Trains are late.", names);
        letters.store(after, List.of());
        assertThat(signatoryRows("store-chunks")).isEqualTo(rows + 1);
        assertThat(letters.letter(before.id(), 1).orElseThrow().letter()).isEqualTo(before);
        assertThat(letters.letter(before.id(), 2).orElseThrow().letter()).isEqualTo(after);
        names.subList(20, 290).clear();
        Letter shorter = History.letter("store-chunks", "Trains are late.", names);
        letters.store(shorter, List.of());
        assertThat(letters.letter(before.id()).orElseThrow().letter()).isEqualTo(shorter);
        assertThat(letters.letter(before.id(), 2).orElseThrow().letter()).isEqualTo(after);
        List<Signatory> byName = new ArrayList<>();
        letters.forEach(signatories("store-chunks", new SortKey("name", true)), item -> byName.add(item.value()));
        assertThat(byName).containsExactlyInAnyOrderElementsOf(shorter.signatories());
    }

    @Test
    void theFacetsOfALongListAreStoredWithEachRevision() {
        List<String> names = IntStream.rangeClosed(1, 1100)
                .mapToObj(number -> number % 3 == 0
                        ? "Society " + number
                        : "Ana Ruiz " + number + ", Professor, " + (number % 2 == 0 ? "Oslo" : "Łódź"))
                .toList();
        Slug id = new Slug("store-facets");
        letters.store(listed(id, names), List.of());
        letters.store(listed(id, names.subList(0, 1050)), List.of());
        assertThat(storedFacets(id)).isGreaterThan(2 * 2);
        assertStoredAsCounted(id);
        QuarkusTransaction.requiringNew().run(() -> revisions
                .getEntityManager()
                .createQuery("update PublicationLockRow p set p.projectionVersion = 0")
                .executeUpdate());
        letters.rebuildStaleProjections(new StartupEvent());
        assertStoredAsCounted(id);
        assertThat(storedFacets(new Slug(Seed.ID))).isZero();
    }

    private static Letter listed(Slug id, List<String> lines) {
        String words = "Dear Minister,\n\nAct now.\n\nSincerely,\n\n- " + String.join("\n- ", lines) + "\n";
        return Seed.reading(words, "id: " + id.value()).letter().orElseThrow();
    }

    private void assertStoredAsCounted(Slug id) {
        for (int number = 1; number <= 2; number++) {
            Query<Signatory> stored = pinned(id.value(), number);
            // No name has the word, but the filter keeps what is stored from being used.
            Query<Signatory> counted = stored.withFilters(
                    List.of(Filters.words(SearchTerms.parse("nowhere")).negated()));
            for (String facet : QueryableType.SIGNATORIES.facets()) {
                for (int limit : List.of(1, 50)) {
                    assertThat(letters.facetCounts(stored, facet, limit))
                            .as("%s of revision %d", facet, number)
                            .isEqualTo(letters.facetCounts(counted, facet, limit));
                }
            }
            assertThat(letters.facetCounts(stored, "kind", 50).items()).isEqualTo(letters.count(stored));
        }
    }

    private long storedFacets(Slug id) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) revisions
                        .getEntityManager()
                        .createNativeQuery("select count(*) from signatory_facet where letter = :letter")
                        .setParameter("letter", id.value())
                        .getSingleResult())
                .longValue());
    }

    /** Earlier versions left an erased name in the ids of others. They kept a digest, by which it is found there. */
    @Test
    void aNameThatWasErasedIsErasedFromIds() {
        Slug id = new Slug("store-erased-ids");
        Slug clean = new Slug("store-erased-clean");
        letters.store(listed(id, List.of("Pier Choir", "Holm Residents")), List.of());
        letters.store(listed(clean, List.of("Pier Choir")), List.of());
        letters.store(friends(id, "friends-of-amara-osei"), List.of());
        QuarkusTransaction.requiringNew().run(() -> {
            for (Slug letter : List.of(id, clean)) {
                ErasedNameRow row = new ErasedNameRow(letter, NameDigest.of("Amara Ösei"));
                row.idsErased = false;
                revisions.getEntityManager().persist(row);
            }
        });
        assertThat(erasures.withNamesInIds()).contains(id, clean);
        assertThat(eraseFromIds(clean)).isEmpty();
        assertThat(eraseFromIds(id)).isPresent();
        assertThat(erasures.withNamesInIds()).doesNotContain(id, clean);
        assertThat(eraseFromIds(id)).isEmpty();
        assertThat(letters.letter(id).orElseThrow().letter()).isEqualTo(friends(id, "friends-of-name-removed"));
        assertThat(paginate(signatories(id.value()), 10, () -> {})).containsExactly("Pier Choir", "Holm Residents");
    }

    private static Letter friends(Slug id, String signatory) {
        String words = "Dear Minister,\n\nAct now.\n\nSincerely,\n\n- Pier Choir\n- Holm Residents\n";
        String yaml = "id: %s\nsignatories: [{quote: Pier Choir, id: %s, annotated: []}]".formatted(id, signatory);
        return Seed.reading(words, yaml).letter().orElseThrow();
    }

    private Optional<RevisionChange> eraseFromIds(Slug letter) {
        return QuarkusTransaction.requiringNew().call(() -> erasures.eraseFromIds(letter, language -> "name removed"));
    }

    @Test
    void reportsTheChangesToOtherInstances() {
        long last = letters.lastChange();
        letters.store(renamed("store-change", "", ""), List.of());
        assertThat(letters.changesSince(last))
                .extracting(RevisionChange::letter)
                .containsExactly(new Slug("store-change"));
    }
}
