package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.testing.Letterhead;
import org.undersigned.testing.LimitedProfile;

/** On H2, a long list is inserted in several transactions, which no query sees before the last of them. */
@QuarkusTest
@TestProfile(LimitedProfile.class)
class UnpublishedSignatoriesTest {

    private static final int NAMES = 4500;

    @Inject
    Letters letters;

    @Inject
    EntityManager entities;

    private static Letter letter(String id, int version, int names) {
        List<String> all = IntStream.rangeClosed(1, names)
                .mapToObj(number -> "Society " + number + (number % 1000 == 0 ? " of version " + version : ""))
                .toList();
        return Letterhead.letter(id, "2024", "Nobody", all);
    }

    private long rows(String letter) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from SignatoryRow r where r.letter = :letter", Long.class)
                .setParameter("letter", letter)
                .getSingleResult());
    }

    private long signatories() {
        return letters.count(Query.all(QueryableType.SIGNATORIES));
    }

    /** Ends the transaction of a publication before its commit. */
    private void interrupt(Letter letter) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    letters.store(letter, List.of(), null);
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
    }

    @Test
    void noRowOfAPublicationThatDidNotEndAppears() {
        long before = signatories();
        interrupt(letter("unpublished-new", 1, NAMES));
        assertThat(rows("unpublished-new")).isEqualTo(NAMES);
        assertThat(signatories()).isEqualTo(before);
        letters.store(letter("unpublished-other", 1, 3), List.of());
        assertThat(rows("unpublished-new")).isZero();
        assertThat(signatories()).isEqualTo(before + 3);
    }

    @Test
    void theRevisionBeforeStaysWhole() {
        Slug id = letters.store(letter("unpublished-next", 1, NAMES), List.of())
                .orElseThrow()
                .letter();
        List<String> first = names(id);
        interrupt(letter("unpublished-next", 2, NAMES + 1));
        assertThat(names(id)).isEqualTo(first);
        Letter next = letter("unpublished-next", 3, NAMES + 1);
        letters.store(next, List.of());
        assertThat(names(id)).isEqualTo(names(next));
        assertThat(rows(id.value())).isEqualTo(NAMES + 4 + 1);
    }

    private List<String> names(Slug id) {
        return names(letters.letter(id).orElseThrow().letter());
    }

    private static List<String> names(Letter letter) {
        return letter.signatories().stream().map(one -> one.naming().name()).toList();
    }
}
