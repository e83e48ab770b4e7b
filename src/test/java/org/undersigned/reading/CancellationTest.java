package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Seed;

class CancellationTest {

    @Test
    void aReadingIsGivenUpWhereItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Seed.reading("Dear all,\n\nWe write.\n", null))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(Seed.reading("Dear all,\n\nWe write.\n", null).refused()).isFalse();
    }
}
