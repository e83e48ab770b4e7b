package org.undersigned.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.AppliedPatch;

/** A patch makes the JSON of one reading from that of another. */
class JsonPatchTest {

    private static final Path LETTERS = Path.of("src/test/resources/corrections");

    private static final String MANY = "# Keep the ferry\n\nDear Mayor,\n\nWe ask you to keep it: 36 people use it.\n\n"
            + "Sincerely,\n\n"
            + IntStream.range(0, 200)
                    .mapToObj(i ->
                            "- Ana Ruiz-%s, teacher".formatted(Character.toString('A' + i % 26) + "b".repeat(i / 26)))
                    .collect(Collectors.joining("\n"));

    private static SourceReadingJson read(SourceFile letter, SourceFile annotations, SourceFile list) {
        ReadingResult reading = LetterReader.caching().read(new LetterFiles(null, letter, annotations, list));
        return new SourceReadingJson(
                new ReadingJson(reading.letter().orElse(null), reading.findings(), reading.account()),
                reading.markedText(),
                annotations == null ? null : new String(annotations.bytes(), StandardCharsets.UTF_8),
                Integer.toHexString(reading.hashCode()));
    }

    private static SourceReadingJson read(String letter, String annotations) {
        return read(file("letter.md", letter), annotations == null ? null : file("letter.yaml", annotations), null);
    }

    private static SourceFile file(String name, String words) {
        return new SourceFile(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(SourceReadingJson reading) {
        return JsonMapping.tree(new String(reading.write(), StandardCharsets.UTF_8));
    }

    private static JsonNode patch(SourceReadingJson before, SourceReadingJson after) {
        return JsonMapping.tree(new String(after.since(before), StandardCharsets.UTF_8));
    }

    private static void assertPatched(SourceReadingJson before, SourceReadingJson after) {
        assertThat(AppliedPatch.apply(json(before), patch(before, after))).isEqualTo(json(after));
    }

    /** Any letter becomes any other. */
    @Test
    void aReadingBecomesAnother() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(LETTERS)) {
            folders = files.filter(Files::isDirectory).sorted().toList();
        }
        SourceReadingJson last = read("", null);
        assertThat(last.reading().letter()).isNull();
        for (Path folder : folders) {
            for (boolean corrected : new boolean[] {false, true, false}) {
                SourceReadingJson next = read(
                        sourceFile(folder, "letter.").orElseThrow(),
                        corrected ? sourceFile(folder, "letter.yaml").orElseThrow() : null,
                        sourceFile(folder, "signatories.").orElse(null));
                assertPatched(last, next);
                last = next;
            }
        }
        assertThat(folders).hasSizeGreaterThan(5);
    }

    private static Optional<SourceFile> sourceFile(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> start.endsWith(".yaml") || !file.toString().endsWith(".yaml"))
                    .toList();
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new SourceFile(found.get(0).getFileName().toString(), Files.readAllBytes(found.get(0))));
        }
    }

    @Test
    void whatIsEqualIsNotWritten() {
        SourceReadingJson before = read(MANY, null);
        SourceReadingJson after = read(MANY, "signatories:\n- {quote: Ana Ruiz-C, occurrence: 1, place: Holm}\n");
        assertThat(after.reading().letter().signatories())
                .anySatisfy(one -> assertThat(one.place()).isEqualTo("Holm"));
        assertPatched(before, after);
        assertPatched(after, before);
        assertThat(patch(before, after).findValuesAsText("path"))
                .contains("/letter/signatories/2/place", "/tag", "/annotations")
                .noneMatch(path -> path.startsWith("/source") || path.startsWith("/account"));
        assertThat(after.since(before)).hasSizeLessThan(1000);
        assertThat(patch(before, before)).isEmpty();
    }

    /** Words above the list move all quotes in it. */
    @Test
    void itemsThatMoveAreNotWrittenAgain() {
        SourceReadingJson before = read(MANY, null);
        SourceReadingJson after = read(MANY, "structure:\n- {quote: We ask you to keep it, kind: left-out}\n");
        int moved = after.reading().letter().signatories().get(9).quote().span().start();
        assertThat(moved)
                .isNotEqualTo(before.reading()
                        .letter()
                        .signatories()
                        .get(9)
                        .quote()
                        .span()
                        .start());
        assertPatched(before, after);
        assertThat(patch(before, after).findValuesAsText("path"))
                .contains("/letter/signatories/9/quote/start", "/letter/signatories/9/quote/end")
                .noneMatch(path -> path.startsWith("/letter/signatories/9/name"));
    }

    /** A list is cut, or grows, at its end; if most of it changes, it is written whole. */
    @Test
    void listsGetShorterAndLonger() {
        SourceReadingJson all = read(MANY, null);
        SourceReadingJson fewer = read(MANY.substring(0, MANY.lastIndexOf("\n- Ana")), null);
        SourceReadingJson others = read(MANY.replace("Ana Ruiz", "Eva Paz").replace("teacher", "pilot"), null);
        assertPatched(all, fewer);
        assertPatched(fewer, all);
        assertPatched(all, others);
        assertThat(patch(all, fewer).findValuesAsText("op")).contains("remove");
        assertThat(patch(fewer, all).findValuesAsText("op")).contains("add");
        assertThat(patch(all, others).findValuesAsText("path")).contains("/letter/signatories");
    }

    /** Where a line is divided, or two are joined, the names behind it only move. */
    @ParameterizedTest
    @CsvSource({
        "'- Ana Ruiz-D, teacher\n', '', remove",
        "'- Ana Ruiz-D, teacher\n', '- Ana Ruiz-D, Luis Paz-D\n- Eva Roe-D\n', add",
        "'- Ana Ruiz-A, teacher\n- Ana Ruiz-B, teacher\n', '- Ana Ruiz-A\n', remove",
    })
    void namesBehindALineMoveWithIt(String line, String changed, String operation) {
        for (String role : List.of(", teacher", "")) {
            String letter = MANY.replace(", teacher", role);
            String other = letter.replace(
                    line.replace("\\n", "\n").replace(", teacher", role),
                    changed.replace("\\n", "\n").replace(", teacher", role));
            SourceReadingJson before = read(letter, null);
            SourceReadingJson after = read(other, null);
            assertPatched(before, after);
            assertPatched(after, before);
            assertThat(patch(before, after).findValuesAsText("path"))
                    .contains("/letter/signatories/99/position")
                    .doesNotContain("/letter/signatories", "/letter/signatories/99/name");
            assertThat(StreamSupport.stream(patch(before, after).spliterator(), false)
                            .filter(one -> one.path("path").asText().matches("/letter/signatories/\\d+"))
                            .map(one -> one.path("op").asText()))
                    .isNotEmpty()
                    .containsOnly(operation);
            assertThat(after.since(before).length).isLessThan(after.write().length * 2 / 3);
        }
    }
}
