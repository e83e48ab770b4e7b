package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

/** A letter that is read again, with or without other corrections, is read as if it had not been read before. */
class ReadingCacheTest {

    private static final String FERRY = """
        To: the harbour board

        Dear members of the board,

        In spring the ferry to Holm was cancelled on 36 days.

        Sincerely,

        - Ana Ruiz, teacher
        - Luis Ruiz, nurse
        - ???
        """;

    private static final List<String> CORRECTIONS = List.of(
            "",
            "date: 2026-01-02\n",
            "signatories:\n  - quote: Ana Ruiz\n    place: Holm\n",
            "structure:\n  - {quote: \"Luis Ruiz, nurse\", kind: left-out}\n",
            "structure:\n  - {quote: Ruiz, kind: signatory}\n",
            "structure:\n  - {quote: \"Ana Ruiz, teacher\", to: nurse, kind: signatory}\n",
            "list:\n  first: Luis Ruiz, nurse\n",
            "begin: Dear members of the board,\n",
            "withdrawn: [ana-ruiz]\n",
            "columns: {Woher: affiliation}\n",
            "columns: {Woher: nonsense}\n",
            "language: es\n");

    private static final String LIST =
            "Name,Woher,Mail\nEva Moor,Ried,eva@example.org\nTil Koch,Holm,\nTotal,2,\nAda Lind and Bo Lind,,\n";

    private static LetterFiles files(byte[] letter, String yaml) {
        return files(letter, yaml, null);
    }

    private static LetterFiles files(byte[] letter, String yaml, String list) {
        SourceFile annotations =
                yaml.isEmpty() ? null : new SourceFile("letter.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        SourceFile signatories =
                list == null ? null : new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8));
        return new LetterFiles(new Slug("a-letter"), new SourceFile("letter.md", letter), annotations, signatories);
    }

    @Test
    void readsTheSameWithAndWithoutTheCache() {
        LetterReader caching = LetterReader.caching();
        for (byte[] letter : List.of(
                FERRY.getBytes(StandardCharsets.UTF_8), Seed.resource("/letters/%s/letter.md".formatted(Seed.ID)))) {
            Map<LetterFiles, ReadingResult> expected = new LinkedHashMap<>();
            for (String yaml : CORRECTIONS) {
                for (String list : new String[] {null, LIST, LIST.replace("Til", "Tom")}) {
                    LetterFiles files = files(letter, yaml, list);
                    expected.put(files, new LetterReader().read(files));
                }
            }
            assertThat(expected).hasSize(3 * CORRECTIONS.size());
            for (int round = 0; round < 2; round++) {
                expected.forEach((files, result) -> assertSame(caching, files, result));
            }
        }
    }

    private static void assertSame(LetterReader caching, LetterFiles files, ReadingResult expected) {
        ReadingResult again = caching.read(files);
        assertThat(again.letter()).as(files.toString()).isEqualTo(expected.letter());
        assertThat(again.findings()).as(files.toString()).isEqualTo(expected.findings());
        assertThat(again.account()).as(files.toString()).isEqualTo(expected.account());
    }

    @Test
    void aFigureOrAHeadingIsCorrectedWithoutReadingTheListAgain() {
        LetterReader caching = LetterReader.caching();
        byte[] letter = FERRY.getBytes(StandardCharsets.UTF_8);
        List<Signatory> read =
                caching.read(files(letter, "")).letter().orElseThrow().signatories();
        for (String yaml : List.of(
                "statistics:\n  - {quote: 36 days, value: 37}\n",
                "structure:\n  - {quote: \"Sincerely,\", kind: heading}\n",
                "signatories:\n  - {quote: Luis Ruiz, place: Holm}\n")) {
            assertThat(caching.read(files(letter, yaml)).letter().orElseThrow().signatories())
                    .as(yaml)
                    .first()
                    .isSameAs(read.get(0));
        }
    }

    /** A list of many lines, one of which becomes two names: what is corrected later doesn't read it again. */
    @ParameterizedTest
    @ValueSource(ints = {10_000, 25_000})
    void aListThatGrowsWhileItIsCorrectedIsKept(int lines) {
        LetterReader caching = LetterReader.caching();
        String list = IntStream.range(0, lines)
                .mapToObj(i -> "- Union %d, Pier %d\n".formatted(i, i % 7))
                .collect(Collectors.joining());
        byte[] letter = "Dear members of the board,\n\nWe write to you about the ferry.\n\nSincerely,\n\n%s"
                .formatted(list)
                .getBytes(StandardCharsets.UTF_8);
        String split = "structure:\n  - {quote: 'Union 77,', kind: signatory}\n";
        List<Signatory> read =
                caching.read(files(letter, split)).letter().orElseThrow().signatories();
        assertThat(read).hasSize(lines + 1);
        List<Signatory> again = caching.read(files(letter, split + "title: The ferry\n"))
                .letter()
                .orElseThrow()
                .signatories();
        assertThat(again.get(5_000)).isSameAs(read.get(5_000));
    }

    @Test
    void keepsContentsAndOutlineOfTheLastLetters() {
        ReadingCache cache = new ReadingCache(2);
        List<Object> first = new ArrayList<>();
        for (String name : List.of("a.md", "b.md", "a.md", "c.md", "a.md")) {
            FindingCollector findings = new FindingCollector();
            SourceFile file = new SourceFile(name, FERRY.getBytes(StandardCharsets.UTF_8));
            Object contents = cache.contents(file, findings).orElseThrow();
            if (name.equals("a.md")) {
                first.add(contents);
            }
        }
        assertThat(first.get(1)).isSameAs(first.get(0));
        assertThat(first.get(2)).isSameAs(first.get(0));
        ReadingCache none = new ReadingCache(0);
        SourceFile file = new SourceFile("a.md", FERRY.getBytes(StandardCharsets.UTF_8));
        assertThat(none.contents(file, new FindingCollector()))
                .isNotSameAs(none.contents(file, new FindingCollector()));
    }
}
