package org.undersigned.reading.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.ReadingResult;

/**
 * How well one letter was read.
 *
 * @param misses in words, what was counted and not found, or found and not counted
 */
record Marks(String letter, String language, Map<Measure, Found> marks, List<String> misses) {

    /** A letter that is refused is wrong in everything. */
    static Marks of(String name, ReadingResult reading, Truth truth) {
        Map<Measure, Found> marks = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            marks.put(
                    measure,
                    reading.letter().map(letter -> measure.of(letter, truth)).orElse(Found.share(0)));
        }
        List<String> misses = reading.letter()
                .map(letter -> new Misses(letter, truth).all())
                .orElseGet(() -> List.of("refused: " + reading.findings().get(0).message()));
        return new Marks(name, truth.language(), marks, misses);
    }

    /** All letters as one: marks are averaged, what is counted is added up. */
    static Map<Measure, Found> together(List<Marks> letters) {
        Map<Measure, Found> together = new EnumMap<>(Measure.class);
        letters.forEach(letter -> letter.marks.forEach((measure, found) -> together.merge(measure, found, Found::and)));
        return together;
    }
}
