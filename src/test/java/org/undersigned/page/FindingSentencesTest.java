package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** What findings say in Spanish. */
class FindingSentencesTest {

    private static final Path LETTERS = Path.of("src/test/resources/corrections");

    private static FindingSentences.Sentence say(String message, String hint) {
        return FindingSentences.of("es")
                .say(new Finding(FindingCode.SIGNATORY_UNCERTAIN, Position.NOWHERE, message, hint));
    }

    @Test
    void sentencesHaveTheirValuesInEitherLanguage() {
        assertThat(say("\"Ana Ruiz\" stands in the list twice, as number 1 and as number 12", null))
                .isEqualTo(new FindingSentences.Sentence(
                        "\"Ana Ruiz\" está dos veces en la lista, con el número 1 y con el número 12", null, "es"));
        assertThat(say("it is in doubt whether the letter is to \"100 %s\": these words may name no recipient", null)
                        .message())
                .isEqualTo("es dudoso que la carta se dirija a \"100 %s\":"
                        + " quizá estas palabras no nombran a un destinatario");
    }

    /** What is expected of a value is a part of a sentence; what the letter has may be no words at all. */
    @Test
    void valuesOfLetterYamlAreSaidInSpanish() {
        assertThat(say("\"title\" is \"\", not words", "Give words.").message())
                .isEqualTo("\"title\" es \"\", no palabras");
        assertThat(say("\"statistics\" is \"x\", not a list", "Give a list.").hint())
                .isEqualTo("Dé una lista.");
        assertThat(say("the file is no YAML: expected ',' or ']', but got <stream end>", null)
                        .message())
                .isEqualTo("el archivo no es YAML: falta ',' o ']' al final del archivo");
        assertThat(say("the file is a PDF with a password", null).message())
                .isEqualTo("el archivo es un PDF con contraseña");
        assertThat(ProblemSentences.of("es").say("words of 1 to 2000 characters, without control characters"))
                .isEqualTo("palabras de 1 a 2.000 caracteres, sin caracteres de control");
    }

    /** Numbers of things have the separators of Spanish, however they are written in English; those of one thing its forms. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the file has more than 10,000 figures|el archivo tiene más de 10.000 cifras",
                "12000 of 1250000 lines stand in the list twice|12.000 de 1.250.000 líneas están dos veces en la lista",
                "the letter speaks of 1200 signatories, the list has 10318"
                        + "|la carta habla de 1.200 firmantes; la lista tiene 10.318",
                "the letter speaks of 10,318 unions; 1 organization and 12,000 persons signed"
                        + "|la carta habla de 10.318 unions; en su lista hay 1 organización y 12.000 personas",
                "1 row is left out: it does not agree to be named|se deja fuera 1 fila: no acepta ser nombrada",
                "the salutation greets 2, 1 is read|el saludo nombra a 2; se lee 1",
                "Give the program more memory: java -Xmx10240m.|Dé más memoria al programa: java -Xmx10240m.",
            })
    void numbersOfThingsAreWrittenAsInSpanish(String english, String spanish) {
        assertThat(say(english, null).message()).isEqualTo(spanish);
    }

    /** Findings speak of one organization, and of several. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pier Union/Ana Ruiz|the letter speaks of 87 organizations; 1 organization and 1 person signed",
                "Pier Union/Harbour Council/Ana Ruiz"
                        + "|the letter speaks of 87 organizations; 2 organizations and 1 person signed",
                "Pier Union/Ana Ruiz/Luis Paz"
                        + "|the letter speaks of 87 organizations; 1 organization and 2 persons signed",
            })
    void oneOrganizationIsNoneOfSeveral(String names, String message) {
        String letter =
                "Dear members of the board,\n\nWe, the undersigned 87 organizations, ask you to keep the pier.\n\n"
                        + "Sincerely,\n\n- " + names.replace("/", "\n- ") + "\n";
        String yaml = "persons: [%s]\n"
                .formatted(names.replaceFirst("^.*?(?=Ana)", "").replace("/", ", "));
        assertThat(new LetterReader()
                        .read(new LetterFiles(null, file("letter.md", letter), file("letter.yaml", yaml), null))
                        .findings())
                .extracting(Finding::message)
                .contains(message);
    }

    private static SourceFile file(String name, String words) {
        return new SourceFile(name, words.getBytes(StandardCharsets.UTF_8));
    }

    /** Values of a sentence are words by the time they are said in Spanish, those of numbers too. */
    @Test
    void everyRowCanBeSaid() throws IOException {
        for (String row : MessageCatalogue.FINDINGS.english()) {
            String english = row.replaceAll("%,?d", "12").replace("%s", "x");
            assertThat(say(english, null).message()).as(row).isNotEmpty();
        }
    }

    @Test
    void whatTheCatalogueLacksIsMarkedAsEnglish() {
        assertThat(say("the letter states no complete date", "Unknown."))
                .isEqualTo(new FindingSentences.Sentence("the letter states no complete date", "Unknown.", "en"));
        Finding finding =
                new Finding(FindingCode.DATE_MISSING, Position.NOWHERE, "the letter states no complete date", null);
        assertThat(FindingSentences.of("en").translate(finding)).isEqualTo(finding);
    }

    @Test
    void findingsOfLettersThatArePutRightAreSaidInSpanish() throws IOException {
        try (Stream<Path> files = Files.walk(LETTERS)) {
            List<Path> letters = files.filter(
                            file -> file.getFileName().toString().startsWith("letter."))
                    .filter(file -> !file.toString().endsWith(".yaml"))
                    .toList();
            assertThat(letters).isNotEmpty();
            for (Path letter : letters) {
                SourceFile file = new SourceFile(letter.getFileName().toString(), Files.readAllBytes(letter));
                assertThat(new LetterReader()
                                .read(new LetterFiles(null, file, null, null))
                                .findings())
                        .as(letter.toString())
                        .allSatisfy(finding -> assertThat(
                                        FindingSentences.of("es").say(finding).language())
                                .as(finding.message() + " " + finding.hint())
                                .isEqualTo("es"));
            }
        }
    }
}
