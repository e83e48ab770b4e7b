package org.undersigned.reading.structure.closer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Names and posts line by line, and letters of which each line is a paragraph. */
class StackedSignaturesTest {

    private static final String BODY =
            "Os trens que levaram os nossos vizinhos durante sessenta anos chegam outra vez atrasados, todos os dias"
                    + " da semana, e ninguém nos diz por que razão isso acontece nem quando é que isso há de acabar.";
    private static final String MORE =
            "Pedimos à empresa um horário que ela possa cumprir, e a resposta foi o silêncio, que já dura há mais"
                    + " tempo do que qualquer um dos atrasos de que aqui nos queixamos, e que não podemos aceitar.";
    private static final List<String> NAMES =
            List.of("RENATO FARIAS", "Governador do Estado de Alba", "LIA MOURA", "Governadora do Estado de Brisa");

    private static List<Signatory> signatories(String letter) {
        return Seed.reading(letter, null).letter().orElseThrow().signatories();
    }

    private static void areTwoGovernors(List<Signatory> signatories) {
        assertThat(signatories).hasSize(2);
        assertThat(signatories)
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("RENATO FARIAS", "LIA MOURA");
        assertThat(signatories)
                .extracting(Signatory::role)
                .containsExactly("Governador do Estado de Alba", "Governadora do Estado de Brisa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  \n", "\n\n"})
    void aPostBelowEachNameIsItsBearers(String between) {
        areTwoGovernors(signatories(
                "Senhora Ministra,\n\n" + BODY + "\n\nAtenciosamente,\n\n" + String.join(between, NAMES) + "\n"));
    }

    @Test
    void aFamilyNameThatMeansAnOrganizationKeepsItsPost() {
        List<String> lines = List.of(
                "Rui Farias",
                "Governador de Alba",
                "Lia Moura",
                "Governadora de Brisa",
                "Ana Reis",
                "Governadora de Cima",
                "Paulo Câmara",
                "Governador de Duna",
                "Noel Prado",
                "Governador de Erva");
        for (String end : List.of("\n", "\n\nLEIA TAMBÉM:\n\nA chuva não para de cair na serra e nos vales.\n")) {
            List<Signatory> signatories = signatories(
                    "Senhora Ministra,\n\n" + BODY + "\n\nAtenciosamente,\n\n" + String.join("  \n", lines) + end);
            assertThat(signatories)
                    .extracting(one -> one.naming().name() + ", " + one.role())
                    .containsExactly(
                            "Rui Farias, Governador de Alba",
                            "Lia Moura, Governadora de Brisa",
                            "Ana Reis, Governadora de Cima",
                            "Paulo Câmara, Governador de Duna",
                            "Noel Prado, Governador de Erva");
        }
    }

    @Test
    void aPostAboveEachNameIsItsBearers() {
        List<Signatory> signatories = signatories("Gentile Ministra,\n\n"
                + "Le scriviamo perché i treni che portano i nostri vicini arrivano ogni giorno in ritardo.\n\n"
                + "Distinti saluti,\n\n"
                + "Per il Comitato dei Passeggeri\n\n"
                + "La Presidente\n\n"
                + "Alba Rinaldi\n\n"
                + "Il Segretario\n\n"
                + "Tommaso Lindi\n");
        assertThat(signatories)
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("Alba Rinaldi", "Tommaso Lindi");
        assertThat(signatories).extracting(Signatory::role).containsExactly("La Presidente", "Il Segretario");
    }

    @Test
    void aLetterWithoutBlankLinesHasItsParagraphs() {
        Letter letter = Seed.reading(
                        "---\ntitle: Governadores divulgam carta\n---\nCARTA ABERTA À SOCIEDADE\n" + BODY + "\n" + MORE
                                + "\nAlba, 18 de abril de 2020.\n" + String.join("\n", NAMES) + "\n",
                        null)
                .letter()
                .orElseThrow();
        assertThat(letter.paragraphs()).hasSize(2);
        assertThat(letter.date().date()).hasToString("2020-04-18");
        assertThat(letter.recipients()).hasSize(1);
        areTwoGovernors(letter.signatories());
    }
}
