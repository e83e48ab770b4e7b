package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.cli.console.Console;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ReadingJson;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.testing.Seed;
import org.undersigned.testing.Work;

/** What a person at a terminal sees. */
public class CommandTest {

    static final Path LETTER = Path.of("src/test/resources/command/open-letter.md");
    private static final Path SEED = Path.of("src/main/resources/letters", Seed.ID);

    @TempDir
    Path folder;

    /** What a command did. */
    public record Ran(int status, String out, String err) {}

    public static Ran run(String... arguments) {
        return run("", Map.of(), arguments);
    }

    public static Ran run(String in, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                environment.containsKey("TERM"));
        int status = CommandLineInterface.run(console, arguments);
        return new Ran(status, out.toString(), err.toString());
    }

    private Path file(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @Test
    void readsALetterAsACompilerWould() {
        Ran ran = run("read", LETTER.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Open letter on the closing of the Harbour Library\n")
                .contains("  date         none\n")
                .contains("  to           Amara Osei, Mayor of Port Alder\n")
                .contains("               more-than 2300 person: \"More than 2,300 people")
                .contains(LETTER + ": doubtful[date-missing]: ")
                .contains("  20 | - Port Alder Teachers' Union\n     |   ^\n")
                .doesNotContain("\u001B");
        assertThat(ran.out().strip().lines().reduce((a, b) -> b).orElseThrow()).startsWith("publishable: ");
    }

    @Test
    void printsJsonAndNothingElse() {
        Ran ran = run("read", SEED.toString(), "--format", "json");
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(1);
        ReadingJson reading = ReadingJson.read(ran.out());
        assertThat(reading.letter()).isEqualTo(Seed.letter());
        assertThat(reading.findings()).isEqualTo(Seed.reading().findings());
        assertThat(reading.account()).isEqualTo(Seed.reading().account());
        JsonNode keys = JsonMapping.tree(ran.out());
        assertThat(keys.fieldNames()).toIterable().containsExactly("letter", "findings", "account");
    }

    @Test
    void aRefusedLetterHasExitStatusOne() throws IOException {
        Path empty = file("empty.md", "");
        Ran ran = run("read", empty.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("""
            %s: refused[letter-empty]: the file has no words
              hint: Put the letter in it.

            not publishable: 1 refused
            """.formatted(empty));
        JsonNode json =
                JsonMapping.tree(run("read", empty.toString(), "--format=json").out());
        assertThat(json.get("letter").isNull()).isTrue();
        assertThat(json.get("findings")).hasSize(1);
    }

    @Test
    void readsStandardInput() throws IOException {
        Ran ran = run(Files.readString(LETTER), Map.of(), "read", "-", "--as", "md", "--format", "json");
        assertThat(ReadingJson.read(ran.out()).letter().source().file()).isEqualTo("letter.md");
        assertThat(run("", Map.of(), "read", "-", "--as=txt").out())
                .startsWith("standard input: refused[letter-empty]");
    }

    @Test
    void takesWhatLiesBesideALetterInItsFolderOnly() throws IOException {
        file("2024-a-letter/letter.md", Files.readString(LETTER));
        file("2024-a-letter/letter.yaml", "statistcs: []\n");
        file("2024-a-letter/other.md", Files.readString(LETTER));
        file("2024-a-letter/signatories.csv", "name\nHarbour Pilots\n");
        Path letters = folder.resolve("2024-a-letter");
        for (Path given : List.of(letters, letters.resolve("letter.md"))) {
            ReadingJson reading = ReadingJson.read(
                    run("read", given.toString(), "--format=json").out());
            assertThat(reading.letter().id()).hasToString("2024-a-letter");
            assertThat(reading.letter().signatories())
                    .extracting(s -> s.naming().name())
                    .contains("Harbour Pilots");
            assertThat(run("read", given.toString()).out())
                    .contains(
                            letters.resolve("letter.yaml") + ":1:1: doubtful[key-unknown]",
                            "  1 | statistcs: []\n    | ^\n");
        }
        ReadingJson alone =
                ReadingJson.read(run("read", letters.resolve("other.md").toString(), "--format=json")
                        .out());
        assertThat(alone.letter().id()).hasToString("amara-osei");
        assertThat(alone.letter().signatories())
                .extracting(s -> s.naming().name())
                .doesNotContain("Harbour Pilots");
    }

    @Test
    void colours() {
        String file = LETTER.toString();
        assertThat(run("", Map.of("TERM", "x"), "read", file).out()).contains("\u001B[1;33mdoubtful");
        assertThat(run("", Map.of("TERM", "x", "NO_COLOR", "1"), "read", file).out())
                .doesNotContain("\u001B");
        assertThat(run("", Map.of("TERM", "x"), "read", file, "--color=never").out())
                .doesNotContain("\u001B");
        assertThat(run("read", file, "--color=always").out()).contains("\u001B[1;33mdoubtful");
        assertThat(run("read", file, "--color=always", "--format=json").out()).doesNotContain("\u001B");
    }

    @Test
    void saysInOneLineWhatCannotBeRead() throws IOException {
        Path nothing = folder.resolve("nothing.md");
        assertThat(run("read", nothing.toString()))
                .isEqualTo(new Ran(2, "", "undersigned: no such file: %s\n".formatted(nothing)));
        assertThat(run("read", folder.toString()).err())
                .startsWith("undersigned: %s contains no letter: expected one of letter.md, ".formatted(folder))
                .hasLineCount(1);
        assertThat(run("read", nothing.toString(), "--format=json").out()).isEmpty();
        assertThat(run("check", nothing.toString()).err())
                .isEqualTo("undersigned: no such folder: %s\n".formatted(nothing));
        assertThat(run("init", SEED.toString(), folder.toString()).err()).endsWith("init takes the letter's file\n");
        assertThat(run("read", "a\0b").status()).isEqualTo(2);
        assertThat(run("read", "/").status()).isEqualTo(2);
        assertThat(run("init", LETTER.toString(), folder.toString(), "--id", "No Id")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void refusesAGibibyteByItsSize() throws IOException {
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Work work = Work.measure(() -> {
            Ran ran = run("read", huge.toString());
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out()).contains("refused[letter-too-large]: the file has 1,073,741,824 bytes");
        });
        assertThat(work.bytes()).isLessThan(LetterFiles.MAX_DOCUMENT_BYTES);
    }

    @Test
    void saysWhatWasMeant() {
        assertThat(run("read", "--fromat", "json", "x")).satisfies(ran -> {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("Did you mean '--format'?", "Try 'undersigned read --help'.");
        });
        assertThat(run("raed", "x").err()).contains("Did you mean 'read'?");
        assertThat(run("read").status()).isEqualTo(2);
        assertThat(run("read", "x", "--format", "xml").err()).contains("'xml' is not one of text, json");
        assertThat(run("read", "x", "--as", "odt").status()).isEqualTo(2);
        assertThat(run("serve", "8080").status()).isEqualTo(2);
    }

    @Test
    void helps() {
        assertThat(run("--help").out())
                .contains(
                        "serve",
                        "read",
                        "check",
                        "init",
                        "publish",
                        "withdraw",
                        "restore",
                        "erase",
                        "export",
                        "token",
                        "Exit status");
        assertThat(run("--version").out()).matches("undersigned \\d+\\.\\d+\\.\\d+\\R");
        for (String command : List.of(
                "serve", "read", "check", "init", "publish", "withdraw", "restore", "erase", "export", "token")) {
            assertThat(run(command, "--help").status()).as(command).isZero();
        }
    }

    @Test
    void checksEveryLetterOfAFolder() throws IOException {
        file("letters/2024-harbour/letter.md", Files.readString(LETTER));
        file("letters/2024-nothing/letter.txt", "");
        file("letters/notes/readme.md", "no letter");
        Path letters = folder.resolve("letters");
        Ran ran = run("check", letters.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains(letters.resolve("2024-harbour") + ": publishable: ")
                .contains(letters.resolve("2024-nothing") + ": not publishable: 1 refused");
        assertThat(run("check", letters.resolve("2024-harbour").toString()).status())
                .isZero();
        file("letters/2024-twin/letter.md", "Dear all,\n\nWe write.\n");
        file("letters/2024-twin/letter.yaml", "id: 2024-harbour\n");
        assertThat(run("check", letters.toString()).out())
                .contains(letters.resolve("2024-twin") + ": not publishable: another letter has the same id");
        file("letters/No Id/letter.md", "Dear all,\n");
        assertThat(run("check", letters.toString()).err()).contains("the name of the folder is the letter's id");
    }

    @Test
    void makesAFolderThatReadsAsTheLetterDid() throws IOException {
        for (Path letter : List.of(LETTER, SEED.resolve("letter.md"))) {
            Ran made = run("init", letter.toString(), folder.toString());
            assertThat(made.status()).as(made.err()).isZero();
            Path home = Path.of(made.out().lines().findFirst().orElseThrow().substring("wrote ".length()))
                    .getParent();
            assertThat(home.getParent()).isEqualTo(folder);
            assertThat(home.resolve("letter.md")).hasSameBinaryContentAs(letter);
            assertThat(codes(home)).isEqualTo(codes(letter));
            uncomment(home.resolve("letter.yaml"));
            assertThat(codes(home)).isEqualTo(codes(letter));
        }
    }

    private static List<FindingCode> codes(Path given) {
        Ran ran = run("read", given.toString(), "--format=json");
        return ReadingJson.read(ran.out()).findings().stream()
                .map(org.undersigned.letter.Finding::code)
                .filter(code -> code != FindingCode.SIGNATORIES_NOT_AS_STATED)
                .toList();
    }

    private static void uncomment(Path yaml) throws IOException {
        String entries = Files.readString(yaml).replaceAll("(?m)^# ", "");
        assertThat(entries).contains("\nstatistics:\n", "\n  - quote: \"");
        Files.writeString(yaml, entries);
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        String[] init = {"init", LETTER.toString(), folder.toString(), "--id", "2024-harbour"};
        assertThat(run(init).status()).isZero();
        Path yaml = folder.resolve("2024-harbour/letter.yaml");
        Files.writeString(yaml, "title: Mine\n");
        Ran again = run(init);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("already exists; use --force to overwrite it");
        assertThat(yaml).hasContent("title: Mine");
        assertThat(run("init", LETTER.toString(), folder.toString(), "--id", "2024-harbour", "--force")
                        .status())
                .isZero();
        assertThat(yaml).content().startsWith("## Facts that the letter's text");
    }

    @Test
    void pinsALetterWithItsCorrections() throws IOException {
        file("2024-harbour/letter.md", Files.readString(LETTER));
        Path yaml = file("2024-harbour/letter.yaml", "title: Mine\n");
        String home = yaml.getParent().toString();
        assertThat(run("init", home, folder.toString(), "--id", "2024-harbour", "--pin")
                        .err())
                .contains("letter.yaml already exists");
        String before = run("read", home, "--format=json").out();
        Ran pinned = run("init", home, folder.toString(), "--id", "2024-harbour", "--pin", "--force");
        assertThat(pinned.out())
                .startsWith("wrote " + yaml)
                .doesNotContain("wrote " + yaml.resolveSibling("letter.md"));
        assertThat(yaml).content().contains("title: \"Mine\"", "\ntext:\n");
        assertThat(ReadingJson.read(run("read", home, "--format=json").out()).letter())
                .isEqualTo(ReadingJson.read(before).letter());
    }

    @Test
    void makesNoFolderOfARefusedLetter() throws IOException {
        assertThat(run(
                                "init",
                                file("empty.md", "").toString(),
                                folder.resolve("letters").toString())
                        .status())
                .isEqualTo(1);
        assertThat(folder.resolve("letters")).doesNotExist();
    }

    @Test
    void listsTheSignatoriesWhoseKindIsUnknown() throws IOException {
        String letter = file("a.md", Files.readString(LETTER).replace("4 organizations", "neighbours"))
                .toString();
        run("init", letter, folder.toString(), "--id", "2024-harbour");
        List<String> unknown =
                ReadingJson.read(run("read", letter, "--format=json").out()).letter().signatories().stream()
                        .filter(signatory -> signatory.kind() == Signatory.Kind.UNKNOWN)
                        .map(signatory -> signatory.naming().name())
                        .toList();
        String yaml = Files.readString(folder.resolve("2024-harbour/letter.yaml"));
        assertThat(unknown).contains("Low Tide").allSatisfy(name -> assertThat(yaml)
                .contains("#   - \"" + name + "\""));
    }

    @Test
    void proposesTheColumnsOfAList() throws IOException {
        String letter = file("list/a.md", Files.readString(LETTER)).toString();
        file("list/signatories.csv", "Timestamp,Your full name,Postcode\n3/1/2030 9:14:02,Ina Moor,02139\n");
        run("init", letter, folder.toString(), "--id", "2024-harbour");
        assertThat(folder.resolve("2024-harbour/letter.yaml"))
                .content()
                .contains(
                        "# columns:\n",
                        "#   \"Timestamp\": ignore\n",
                        "#   \"Your full name\": name\n",
                        "#   \"Postcode\": ignore\n");
    }
}
