package org.undersigned.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Letterhead;

class RedactedSignatoriesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 129, 300})
    void areTheSameSignatories(int number) {
        List<String> names = IntStream.range(0, number)
                .mapToObj(i -> "Łukasz \"Ø\" Núñez\t" + i)
                .toList();
        List<Signatory> signatories =
                Letterhead.letter("many", "2024", "Nobody", names).signatories();
        assertThat(RedactedSignatories.of(signatories)).hasSize(number).isEqualTo(signatories);
    }
}
