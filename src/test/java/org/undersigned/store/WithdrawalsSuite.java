package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.testing.History;

/** What the store keeps of withdrawals, which is the same on every database. */
abstract class WithdrawalsSuite {

    @Inject
    Letters letters;

    @Inject
    Withdrawals withdrawals;

    @Inject
    RevisionRepository revisions;

    private Slug publish(String id) {
        letters.store(History.letter(id, "Trains are late.", List.of("Al Otro Lado", "ASISTA")), List.of());
        return new Slug(id);
    }

    private List<LetterEvent> events(Slug letter) {
        Query<LetterEvent> query = new Query<>(QueryableType.EVENTS, Optional.of(letter), List.of(), List.of());
        return letters.page(query, null, 100).items().stream()
                .map(item -> item.value())
                .toList();
    }

    @Test
    void otherInstancesNoticeIt() {
        Slug letter = publish("withdrawn-elsewhere");
        long last = letters.lastChange();
        withdrawals.withdraw(letter, "A mistake.", null);
        withdrawals.restore(letter);
        assertThat(letters.changesSince(last))
                .extracting(RevisionChange::letter)
                .containsExactly(letter, letter);
        assertThat(letters.lastChange()).isEqualTo(last + 2);
    }

    @Test
    void rebuildingTheProjectionsKeepsTheEvents() {
        Slug letter = publish("withdrawn-rebuild");
        withdrawals.withdraw(letter, "A mistake.", null);
        withdrawals.restore(letter);
        letters.store(History.letter(letter.value(), "Buses are late.", List.of("Zebra")), List.of());
        List<LetterEvent> before = events(letter);
        assertThat(before)
                .extracting(LetterEvent::type)
                .containsExactly(
                        LetterEvent.Type.PUBLISHED,
                        LetterEvent.Type.WITHDRAWN,
                        LetterEvent.Type.RESTORED,
                        LetterEvent.Type.CHANGED);
        QuarkusTransaction.requiringNew().run(() -> revisions
                .getEntityManager()
                .createQuery("update PublicationLockRow p set p.projectionVersion = 0")
                .executeUpdate());
        letters.rebuildStaleProjections(new StartupEvent());
        assertThat(events(letter)).isEqualTo(before);
    }

    @Test
    void aWithdrawnLetterIsNotStored() {
        Slug letter = publish("withdrawn-refused");
        withdrawals.withdraw(letter, "A mistake.", null);
        assertThatThrownBy(() -> publish(letter.value()))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("withdrawn-refused is withdrawn");
        assertThat(withdrawals.all()).contains(letter);
        withdrawals.restore(letter);
        assertThat(withdrawals.all()).doesNotContain(letter);
        assertThat(letters.scope(letter).orElseThrow().revision()).isEqualTo(1);
    }
}
