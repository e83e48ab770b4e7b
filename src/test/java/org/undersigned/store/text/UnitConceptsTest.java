package org.undersigned.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Seed;

class UnitConceptsTest {

    @Test
    void wordsOfOneConceptHaveTheSameKeys() {
        assertThat(UnitConcepts.keys("Refugees"))
                .isEqualTo(UnitConcepts.keys("refugiadas"))
                .contains("refugee", "refugiado");
        assertThat(UnitConcepts.concept(UnitKey.of("Geflüchtete"))).isEqualTo(UnitConcepts.concept("refugee"));
        assertThat(UnitConcepts.keys("expulsion flights")).containsExactly("expulsion flight");
        assertThat(UnitConcepts.concept("expulsion flight")).isEqualTo("expulsion flight");
    }

    @Test
    void noWordIsOfTwoConcepts() {
        Map<String, String> lines = new HashMap<>();
        new String(Seed.resource("/languages/units.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    for (String word : line.split(",")) {
                        assertThat(lines.put(UnitKey.of(word), line)).as(word).isIn(null, line);
                    }
                });
        assertThat(lines).hasSizeGreaterThan(300);
    }
}
