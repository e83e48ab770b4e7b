package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.annotation.LetterOverview;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.Browser;
import org.undersigned.testing.Browser.Look;
import org.undersigned.testing.EmptyProfile;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.TestSize;
import org.undersigned.testing.Visit;

/**
 * Ten letters, each with three or more wrong parts, are put right to the last key in the browser, and published from there. Their
 * {@code letter.yaml} published by a script gives the same bytes.
 */
@QuarkusTest
@TestProfile(EmptyProfile.class)
class TenLettersInBrowserTest {

    private static final Path LETTERS = Path.of("src/test/resources/corrections");

    /** All that has the words of the letter or what is said of them. */
    private static final List<String> FORMS = List.of(
            "/model",
            "/text.txt",
            "/text.md",
            "/recipients.csv",
            "/sections.csv",
            "/statistics.csv",
            "/demands.csv",
            "/citations.csv",
            "/signatories.csv",
            "/signatories.json");

    @Inject
    AccessTokens tokens;

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    static Stream<Arguments> letters() throws IOException {
        try (Stream<Path> folders = Files.list(LETTERS)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            return TestSize.FULL
                    ? all.stream().flatMap(folder -> Stream.of(Arguments.of(folder, false), Arguments.of(folder, true)))
                    : Stream.of(Arguments.of(all.get(3), true), Arguments.of(all.get(8), false));
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
            publishedAlike(editor, folder, keyboard ? "with-keys-" : "with-mouse-");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** The letter as the editor publishes it, and its folder as a script does. */
    private void publishedAlike(EditorVisit editor, Path folder, String prefix) throws IOException {
        String id = prefix + folder.getFileName();
        Publisher script =
                new Publisher(tokens.create("Desk", id, "publisher", null).secret());
        editor.publish(id, script.token());
        List<String> byEditor = forms(id);
        Map<String, String> files = new LinkedHashMap<>();
        String[] sent = files(folder);
        for (int i = 0; i < sent.length; i += 2) {
            files.put(sent[i], sent[i + 1]);
        }
        files.put("letter.yaml", Files.readString(folder.resolve("letter.yaml")));
        script.asking()
                .contentType("application/zip")
                .header("If-Match", Publisher.tag(id))
                .body(Publisher.zip(files))
                .put("/letters/" + id)
                .then()
                .statusCode(200);
        assertThat(forms(id)).isEqualTo(byEditor);
    }

    private static List<String> forms(String letter) {
        List<String> forms = new ArrayList<>();
        for (String form : FORMS) {
            Response response = HttpApiSuite.curl().get("/letters/" + letter + form);
            assertThat(response.statusCode()).as(form).isEqualTo(200);
            forms.add(form + "\n" + response.asString());
        }
        return forms;
    }

    private static Letter read(Path folder, String yaml) throws IOException {
        return new LetterReader().read(folder(folder, yaml)).letter().orElseThrow();
    }

    private static String json(Letter letter) {
        return JsonMapping.write(ValueCodec.objectOf(LetterCodec.LETTER), letter);
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
