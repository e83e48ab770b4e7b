package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.LetterFolder;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.annotation.LetterOverview;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Browser;
import org.undersigned.testing.Browser.Look;
import org.undersigned.testing.TestSize;
import org.undersigned.testing.Visit;

/** Ten letters, each with three or more wrong parts, are put right to the last key in the browser. */
@QuarkusTest
class TenLettersInEditorTest {

    private static final Path LETTERS = Path.of("src/test/resources/corrections");

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    static Stream<Arguments> letters() throws IOException {
        try (Stream<Path> folders = Files.list(LETTERS)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            return TestSize.of(List.of(all.get(3), all.get(8)), all).stream()
                    .flatMap(folder -> Stream.of(Arguments.of(folder, false), Arguments.of(folder, true)));
        }
    }

    @ParameterizedTest(name = "{0}, with the keyboard alone: {1}")
    @MethodSource("letters")
    void isPutRight(Path folder, boolean keyboard) throws IOException {
        try (Visit visit = browser.visit("http://localhost:" + RestAssured.port + "/editor", Look.WIDE)) {
            EditorVisit editor = new EditorVisit(visit, keyboard);
            editor.open(files(folder));
            new CorrectionReplay(editor).replay(Files.readString(folder.resolve("letter.yaml")));
            String yaml = editor.yaml();
            Letter letter = read(folder, yaml);
            assertThat(LetterOverview.of(letter))
                    .as(yaml)
                    .containsExactlyElementsOf(Files.readAllLines(folder.resolve("wanted.txt")));
            assertThat(json(letter)).isEqualTo(json(read(folder, Files.readString(folder.resolve("letter.yaml")))));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Letter read(Path folder, String yaml) throws IOException {
        return new LetterReader().read(folder(folder, yaml)).letter().orElseThrow();
    }

    /** The letter without the marks of what is stated: a person also states what was read already. */
    private static String json(Letter letter) {
        return JsonMapping.write(ValueCodec.objectOf(LetterCodec.LETTER), letter)
                .replaceAll("\"basis\":\"(?:text|annotated)\",\"annotated\":\\[[^\\]]*\\]", "")
                .replaceAll("\"citedIn\":\\[[^\\]]*\\]", "");
    }

    private static String[] files(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("letter.yaml") && !name.equals("wanted.txt")) {
                    files.add(name);
                    files.add(Files.readString(file));
                }
            }
        }
        return files.toArray(String[]::new);
    }

    private static LetterFiles folder(Path folder, String yaml) throws IOException {
        LetterFolder letter = new LetterFolder(folder);
        return new LetterFiles(
                new Slug(folder.getFileName().toString()),
                SourceFile.readLetter(letter.letterFiles().get(0)),
                new SourceFile("letter.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                letter.signatories());
    }
}
