package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Property(tries = 1000)
    void isWhatTheContractsPatternSays(
            @ForAll @StringLength(max = 6) @CharRange(from = '-', to = '0') @CharRange(from = 'z', to = '{')
                    String value) {
        assertThat(Slug.isSlug(value)).as(value).isEqualTo(value.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void hasAnEnd() {
        assertThat(Slug.isSlug("a".repeat(Slug.MAX_LENGTH))).isTrue();
        assertThat(Slug.isSlug("a".repeat(Slug.MAX_LENGTH + 1))).isFalse();
        assertThat(Slug.isSlug(null)).isFalse();
    }

    @Test
    void refusesWhatCantStandInAnAddress() {
        assertThatThrownBy(() -> new Slug("López")).hasMessageContaining("López");
    }
}
