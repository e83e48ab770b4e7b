package org.undersigned.publishing.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.store.Letters;
import org.undersigned.store.erasure.NameDigest;
import org.undersigned.testing.Seed;

/** A database in which an earlier version erased a name is put right at the first start. */
@QuarkusTest
class ErasedIdsRepairTest {

    private static final Slug ID = new Slug("repaired-ids");

    @Inject
    Letters letters;

    @Inject
    EntityManager entities;

    @Inject
    ErasedIdsRepair repair;

    /** As an earlier version left it: its rows have no word about ids. */
    private void eraseAsBefore(String name) {
        NameDigest digest = NameDigest.of(name);
        entities.createNativeQuery("insert into erased_name (letter, digest, hmac_key, words) values (?1, ?2, ?3, ?4)")
                .setParameter(1, ID.value())
                .setParameter(2, digest.digest())
                .setParameter(3, digest.key())
                .setParameter(4, digest.words())
                .executeUpdate();
    }

    private long audited() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from audit_entry where letter = ?1")
                                .setParameter(1, ID.value())
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void takesErasedNamesOutOfIdsOnce() {
        String words = "Dear Minister,\n\nAct now.\n\nSincerely,\n\n- Pier Choir\n- Holm Residents\n";
        String yaml = "id: %s\nsignatories: [{quote: Pier Choir, id: friends-of-amara-osei}]".formatted(ID);
        letters.store(Seed.reading(words, yaml).letter().orElseThrow(), List.of());
        QuarkusTransaction.requiringNew().run(() -> eraseAsBefore("Amara Osei"));
        repair.start(new StartupEvent());
        repair.start(new StartupEvent());
        assertThat(letters.letter(ID).orElseThrow().letter().signatories())
                .extracting(Signatory::id)
                .containsExactly(new Slug("friends-of-name-removed"), new Slug("holm-residents"));
        assertThat(audited()).isEqualTo(1);
    }
}
