package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.row.ErasedMeanwhileException;
import org.undersigned.testing.Letterhead;

/** Long lists that are read in several statements while their letters change, on every database. */
abstract class DownloadsSuite {

    /** On H2, ranges end at 16, 48, 112, 240 and 496; on PostgreSQL, a batch ends at 500. */
    private static final int NAMES = 700;

    /** The text of so many names has more chunks than are read at once. */
    private static final int MANY_NAMES = 2100;

    private static final String REMOVED = "name removed at request";

    @Inject
    Letters letters;

    @Inject
    Erasures erasures;

    @Inject
    Withdrawals withdrawals;

    private static List<String> names(String version, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> number % 7 == 0 ? "Society " + number + version : "Citizen Q" + number)
                .toList();
    }

    private static List<String> names() {
        return names("", NAMES);
    }

    private Slug publish(String id, String version, int count) {
        letters.store(Letterhead.letter(id, "2024", "Nobody", names(version, count)), List.of());
        return new Slug(id);
    }

    private Slug publish(String id) {
        return publish(id, "", NAMES);
    }

    private void erase(Slug letter, int number) {
        Slug signatory = new Slug("s-" + number);
        assertThat(erasures.erase(letter, signatory, "A request.", language -> REMOVED))
                .isPresent();
    }

    private static Query<Signatory> signatories(Slug letter, Long asOf) {
        return new Query<>(QueryableType.SIGNATORIES, Optional.of(letter), List.of(), List.of(), asOf);
    }

    /** Reads a list whole, and changes letters when it has as many items as a number says. */
    private List<String> read(Query<Signatory> query, Map<Integer, Runnable> changes) {
        List<String> names = new ArrayList<>();
        letters.forEach(query, item -> add(item, names, changes));
        return names;
    }

    private static void add(StoredItem<Signatory> item, List<String> names, Map<Integer, Runnable> changes) {
        Signatory signatory = item.value();
        assertThat(signatory.quote().exact()).isEqualTo(signatory.naming().name());
        names.add(signatory.naming().name());
        changes.getOrDefault(names.size(), () -> {}).run();
    }

    private Map<Integer, Runnable> publishingAndWithdrawing(Slug id) {
        return Map.of(
                5, () -> publish(id.value(), " of version 2", NAMES),
                100, () -> publish(id.value(), " of version 3", NAMES),
                300, () -> withdrawals.withdraw(id, "A mistake.", null),
                400, () -> withdrawals.restore(id),
                600, () -> publish(id.value(), "", 1));
    }

    @Test
    void aListIsThatOfItsRevisionWhateverIsPublishedAndWithdrawn() {
        Slug current = publish("download-current");
        assertThat(read(signatories(current, null), publishingAndWithdrawing(current)))
                .isEqualTo(names());
        Slug pinned = publish("download-pinned");
        Long first = letters.scope(pinned, 1).orElseThrow().asOf();
        Long asOf = first == null ? letters.lastChange() : first;
        assertThat(read(signatories(pinned, asOf), publishingAndWithdrawing(pinned)))
                .isEqualTo(names());
        assertThat(read(signatories(pinned, asOf), Map.of())).isEqualTo(names());
    }

    @Test
    void theSignatoriesAndTheTextOfALetterAreThoseOfItsRevision() throws Exception {
        Slug id = publish("download-letter", "", MANY_NAMES);
        Letter first = letters.letter(id).orElseThrow().letter();
        Map<Integer, Runnable> changes = publishingAndWithdrawing(id);
        List<String> read = new ArrayList<>();
        for (Signatory signatory : first.signatories()) {
            read.add(signatory.naming().name());
            changes.getOrDefault(read.size(), () -> {}).run();
        }
        assertThat(read).isEqualTo(names("", MANY_NAMES));
        StringWriter text = new StringWriter();
        first.text().writeTo(text);
        assertThat(text.toString()).isEqualTo("Nobody\n" + String.join("\n", names("", MANY_NAMES)));
    }

    @Test
    void aListFromWhichANameIsErasedMeanwhileIsCutOff() {
        for (int at : new int[] {1, 16, 17, 400}) {
            Slug id = publish("download-erased-" + at);
            List<String> read = new ArrayList<>();
            Map<Integer, Runnable> changes = Map.of(at, () -> {
                erase(id, 2);
                erase(id, 600);
            });
            assertThatThrownBy(() -> letters.forEach(signatories(id, null), item -> add(item, read, changes)))
                    .isInstanceOf(ErasedMeanwhileException.class);
            assertThat(read).hasSizeLessThan(600).isEqualTo(names().subList(0, read.size()));
            assertThat(read(signatories(id, null), Map.of())).isEqualTo(withoutErased());
        }
    }

    private static List<String> withoutErased() {
        List<String> names = new ArrayList<>(names());
        names.set(1, REMOVED);
        names.set(599, REMOVED);
        return names;
    }

    @Test
    void theErasureOfAnotherLetterCutsOffOnlyTheListOfAll() {
        Slug id = publish("download-one");
        Slug other = publish("download-other");
        assertThat(read(signatories(id, null), Map.of(100, () -> erase(other, 2))))
                .isEqualTo(names());
        int[] items = {0};
        assertThatThrownBy(() -> letters.forEach(Query.all(QueryableType.SIGNATORIES), item -> {
                    if (++items[0] == 100) {
                        erase(other, 3);
                    }
                }))
                .isInstanceOf(ErasedMeanwhileException.class);
        assertThat(items[0]).isBetween(100, 2 * NAMES - 1);
    }

    @Test
    void aLetterFromWhichANameIsErasedMeanwhileIsCutOff() {
        Slug id = publish("download-erased-letter", "", MANY_NAMES);
        Letter before = letters.letter(id).orElseThrow().letter();
        List<String> read = new ArrayList<>();
        assertThatThrownBy(() -> {
                    for (Signatory signatory : before.signatories()) {
                        read.add(signatory.naming().name());
                        Map.<Integer, Runnable>of(200, () -> erase(id, 2))
                                .getOrDefault(read.size(), () -> {})
                                .run();
                    }
                })
                .isInstanceOf(ErasedMeanwhileException.class);
        assertThat(read).isEqualTo(names().subList(0, 256));
        assertThatThrownBy(() -> before.text().writeTo(new StringWriter()))
                .isInstanceOf(ErasedMeanwhileException.class);
        assertThat(letters.letter(id).orElseThrow().letter().text().toString())
                .contains(REMOVED)
                .doesNotContain("Citizen Q2\n");
    }

    @Test
    void pagesStayInOrderWhileNamesAreErased() {
        Slug id = publish("download-pages");
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            Page<Signatory> page = letters.page(signatories(id, null), cursor, 100);
            page.items().forEach(item -> add(item, names, Map.of()));
            cursor = page.next().orElse(null);
            if (names.size() == 300) {
                erase(id, 2);
                erase(id, 600);
                publish(id.value(), " of version 2", 1);
            }
        } while (cursor != null);
        List<String> expected = withoutErased();
        expected.set(1, "Citizen Q2");
        assertThat(names).isEqualTo(expected);
    }
}
