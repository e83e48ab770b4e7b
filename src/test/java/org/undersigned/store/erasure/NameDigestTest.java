package org.undersigned.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An erased name is known again, also with the family name first, and nobody else is taken for the person. */
class NameDigestTest {

    private static final NameDigest NAME = NameDigest.of("Ana Maria Pierhaupt");
    private static final ErasedPerson PERSON = ErasedPerson.of(List.of("Ana Maria Pierhaupt"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Maria Pierhaupt",
                "We thank ana maria pierhaupt's friends",
                "Pierhaupt, Ana Maria",
                "Dear all,\n- Pierhaupt, Ana Maria, pilot",
                "Sincerely,\nMaria Pierhaupt, Ana",
            })
    void aNameIsInAText(String text) {
        assertThat(NAME.isIn(text)).isTrue();
        assertThat(PERSON.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Pierhaupt, Ana Maria Sol",
                "Pierhaupt Ana Maria",
                "Pierhaupt, Ana, Maria",
                "Pierhaupt\nAna Maria",
                "Pierhaupt, Ana",
            })
    void otherWordsAreNot(String text) {
        assertThat(NAME.isIn(text)).isFalse();
        assertThat(PERSON.isIn(text)).isFalse();
    }

    @Test
    void anInvertedNameIsErased() {
        assertThat(PERSON.replaceIn("By\nPierhaupt, Ana Maria, pilot", "somebody"))
                .isEqualTo("By\nsomebody, pilot");
    }

    @Test
    void aNameWithTheGivenNameFirstIsKnownFromTheOther() {
        assertThat(InvertedName.straight("Pierhaupt, Ana Maria")).contains("Ana Maria Pierhaupt");
        assertThat(InvertedName.straight("Ana Maria Pierhaupt")).isEmpty();
    }

    /** Two persons may be named in a text without a mark between them; a cell or a name is one. */
    @Test
    void aCellMayHaveTheFamilyNameFirst() {
        NameDigest name = NameDigest.of("Ana Pierhaupt");
        assertThat(name.isInRows(List.of(List.of("Bo Sol", "Pierhaupt Ana")))).isTrue();
        assertThat(name.isInRows(List.of(List.of("a friend of Ana Pierhaupt")))).isTrue();
        assertThat(name.isInRows(List.of(List.of("ana.pierhaupt@example.org")))).isTrue();
        assertThat(name.isInRows(List.of(List.of("Pierhaupt", "Ana")))).isTrue();
        assertThat(name.isInRows(List.of(List.of("Eva Ana", "Pierhaupt"), List.of("Bo Pierhaupt Ana"))))
                .isFalse();
        assertThat(name.isIn("Bo Pierhaupt Ana")).isFalse();
    }

    @Test
    void thereIsNoNameInNoText() {
        assertThat(NAME.isIn((String) null)).isFalse();
    }
}
