package org.undersigned.representation.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.representation.diff.DiffPiece.Operation;
import org.undersigned.testing.History;
import org.undersigned.testing.LinearWork;

/** Differences are complete, by words, and found in linear time. */
class LetterDiffTest {

    private static LetterDiff between(Letter before, Letter after) {
        return LetterDiff.between(
                "https://letters.example.org",
                new LetterDiff.Revision(before, 1, Instant.EPOCH),
                new LetterDiff.Revision(after, 2, Instant.EPOCH));
    }

    private static CollectionDiff signatories(LetterDiff diff) {
        return diff.collections().stream()
                .filter(collection -> collection.name().equals("signatories"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameLetterHasNoDifferences() {
        Letter letter = History.letter("diff", "Trains are late.", List.of("A", "B"));
        assertThat(between(letter, letter).isEmpty()).isTrue();
    }

    @Test
    void partsAreMatchedByIdAndComparedKeyByKey() {
        Letter before = History.letter("diff", "Trains are late.", List.of("Ann Fox", "Zebra Society", "Bee Union"));
        Letter after = withPerson(
                History.letter("diff", "Trains are late.", List.of("New Society", "Zebra Society", "Ann Fox")));
        LetterDiff diff = between(before, after);
        CollectionDiff signatories = signatories(diff);
        assertThat(signatories.added()).extracting(PartChange::text).containsExactly("New Society");
        assertThat(signatories.added().get(0).self())
                .hasToString("https://letters.example.org/letters/diff@2/signatories/new-society");
        assertThat(signatories.removed()).extracting(PartChange::text).containsExactly("Bee Union");
        assertThat(signatories.removed().get(0).self()).asString().contains("/letters/diff@1/");
        assertThat(signatories.changed()).extracting(PartChange::text).containsExactly("Ann Fox");
        assertThat(signatories.changed().get(0).keys())
                .extracting(KeyChange::key)
                .contains("annotated");
        assertThat(signatories.moved()).isEqualTo(1);
        assertThat(diff.text()).isEmpty();
    }

    /** The same letter, of which the publisher knows that the last signatory is a person. */
    private static Letter withPerson(Letter letter) {
        List<Signatory> signatories = new ArrayList<>(letter.signatories());
        signatories.add(signatories.remove(signatories.size() - 1).withKind(Signatory.Kind.PERSON));
        return new Letter(
                letter.id(),
                letter.title(),
                letter.language(),
                letter.date(),
                letter.subject(),
                letter.text(),
                letter.recipients(),
                letter.salutation(),
                letter.sections(),
                letter.statistics(),
                letter.demands(),
                letter.citations(),
                letter.closing(),
                signatories,
                letter.source());
    }

    @Test
    void textIsComparedByWords() {
        LetterDiff diff = between(
                History.letter("diff", "Trains are late.", List.of("A")),
                History.letter("diff", "Buses are often late.", List.of("A")));
        assertThat(diff.text())
                .containsExactly(List.of(
                        new DiffPiece(Operation.DELETED, "Trains"),
                        new DiffPiece(Operation.INSERTED, "Buses"),
                        new DiffPiece(Operation.EQUAL, " are"),
                        new DiffPiece(Operation.INSERTED, " often"),
                        new DiffPiece(Operation.EQUAL, " late.")));
    }

    @Test
    void eachSideOfABlockIsItsText() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            List<String> before = paragraphs(random);
            List<String> after = paragraphs(random);
            String all = String.join("\n\n", before);
            String now = String.join("\n\n", after);
            for (List<DiffPiece> block : TextDiff.compare(before, after)) {
                assertThat(all).contains(side(block, Operation.INSERTED));
                assertThat(now).contains(side(block, Operation.DELETED));
            }
            assertThat(TextDiff.compare(before, after).isEmpty()).isEqualTo(before.equals(after));
        }
    }

    private static List<String> paragraphs(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(one -> random.ints(1 + random.nextInt(4), 0, 3)
                        .mapToObj(word -> "w" + word)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The text without the pieces of the other side. */
    private static String side(List<DiffPiece> block, Operation other) {
        return block.stream()
                .filter(piece -> piece.operation() != other)
                .map(DiffPiece::text)
                .collect(Collectors.joining());
    }

    @Test
    void itsWorkIsLinear() {
        LinearWork.check(80_000, size -> {
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                before.add("paragraph " + i % (size / 2));
                after.add("paragraph " + (i * 7 + 3) % size + " of " + i % 5);
            }
            return () -> TextDiff.compare(before, after);
        });
    }

    @Test
    void manySignatoriesAreComparedInLinearTime() {
        LinearWork.check(8_000, size -> {
            Letter before = letter(size, 0);
            Letter after = letter(size, 3);
            return () -> between(before, after);
        });
    }

    private static Letter letter(int size, int offset) {
        return History.letter(
                "diff",
                "Trains are late.",
                IntStream.range(offset, size + offset)
                        .mapToObj(number -> "Society " + number)
                        .toList());
    }
}
