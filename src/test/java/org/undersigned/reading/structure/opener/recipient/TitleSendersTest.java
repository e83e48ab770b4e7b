package org.undersigned.reading.structure.opener.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.structure.opener.BodyParagraphs;
import org.undersigned.testing.Seed;

/** Titles and descriptions that name who writes, and to whom. */
class TitleSendersTest {

    private static List<String> recipients(String letter, String language) {
        return Seed.reading(letter, "language: " + language).letter().orElseThrow().recipients().stream()
                .map(one -> one.name() == null ? one.office() : one.name())
                .toList();
    }

    private static String body(String language) {
        return switch (language) {
            case "de" -> BodyParagraphs.DE;
            case "es" -> BodyParagraphs.ES;
            case "fr" -> BodyParagraphs.FR;
            case "it" -> BodyParagraphs.IT;
            case "pt" -> BodyParagraphs.PT;
            default -> BodyParagraphs.EN;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Offener Brief von Fischern an die Landesregierung           | Landesregierung
            de | Aufruf der Fischer an alle Bürgerinnen und Bürger           | alle Bürgerinnen und Bürger
            en | Open letter from the dockers to the wider pier community    | wider pier community
            en | Open letter of the dockers to the Mayor of Ostrand          | Mayor of Ostrand
            en | Joint call to world leaders for a safe pier - Open letter   | world leaders
            es | Carta abierta de los vecinos a la alcaldesa de Ostrand      | alcaldesa de Ostrand
            es | Carta de los pescadores de la bahía al Ministro de Pesca sobre el acceso a la playa | Ministro de Pesca
            de | Offener Brief der Professoren an der Universität an den Landtag | Landtag
            fr | Lettre ouverte des dockers au maire du port                 | maire du port
            it | Lettera aperta dei pescatori al sindaco di Ostrand          | sindaco di Ostrand
            pt | Carta aberta dos pescadores ao prefeito de Ostrand          | prefeito de Ostrand
            """)
    void namesThoseToWhomTheSendersWrite(String language, String title, String recipient) {
        assertThat(recipients("# " + title + "\n\n" + body(language), language)).containsExactly(recipient);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Offener Brief der Hafenarbeiter zur Erinnerung an die Opfer
            de | Offener Brief von Wissenschaftlern für das Klima
            de | Offener Brief der Lehrenden an der Hochschule Bremen
            en | Open letter of the Ambassador to the United Nations
            en | Open letter of the nurses opposed to the Minister for Health
            es | Carta abierta de los vecinos a la espera de respuesta
            es | Carta abierta del colegio de médicos frente al gobierno
            fr | Lettre ouverte des candidats à la mairie de Lyon
            fr | Lettre ouverte des élus favorables au maire
            it | Lettera aperta dei medici in risposta al ministro
            pt | Carta aberta dos candidatos à presidência da Câmara
            en | Letter of protest against the visit to the port
            es | Carta de apoyo a la ministra Ana Vestby
            es | Carta abierta a favor de la libertad de los puertos
            fr | Lettre de soutien aux dockers du port
            it | Lettera di solidarietà ai lavoratori del porto
            pt | Nota de repúdio à vereadora Ana Ruiz
            pt | MANIFESTO DOS PESCADORES EM APOIO ÀS ESCOLAS DO CAIS
            """)
    void supportIsNoAddress(String language, String title) {
        assertThat(recipients("# " + title + "\n\n" + body(language), language)).isEmpty();
    }

    @Test
    void descriptionNamesRecipientsThatTheLetterDoesNot() {
        assertThat(recipients(
                        "---\ntitle: Please open the pier\ndescription: An open letter from the dockers to the wider pier"
                                + " community. Read it.\n---\n\n" + BodyParagraphs.EN,
                        "en"))
                .containsExactly("wider pier community");
        assertThat(recipients(
                        "---\ntitle: Please open the pier\ndescription: We write to the wider pier community.\n---\n\n"
                                + BodyParagraphs.EN,
                        "en"))
                .isEmpty();
    }

    @Test
    void templatesAndGreetingsNameNobody() {
        assertThat(recipients("To: {{ page.recipient }}\n\n" + BodyParagraphs.EN, "en"))
                .isEmpty();
        assertThat(recipients("Teachers of Ostrand University,\nGreetings!\n\n" + BodyParagraphs.EN, "en"))
                .containsExactly("Teachers of Ostrand University");
        assertThat(recipients("A culpa não é das Câmaras do Cais!\n\n" + BodyParagraphs.PT, "pt"))
                .isEmpty();
    }

    @Test
    void groupsBehindPersonsAndOfficesBehindAcronyms() {
        assertThat(recipients("Respected Ms. Green, Mr. O'Connell, and Members:\n\n" + BodyParagraphs.EN, "en"))
                .containsExactly("Green", "O'Connell", "Members");
        assertThat(recipients(
                        "The Honourable Ana Vestby, Premier of Ostrand\nThe Honourable Pau Vila, Leader HDP Opposition\n\n"
                                + "Dear Premier and Mr. Vila,\n\n" + BodyParagraphs.EN,
                        "en"))
                .containsExactly("Ana Vestby", "Pau Vila");
        assertThat(recipients("To: Town of Ostrand Select Board and Parks Department\n\n" + BodyParagraphs.EN, "en"))
                .containsExactly("Town of Ostrand Select Board and Parks Department");
    }

    @Test
    void furtherRecipientsBelowLabelAreNoBody() {
        assertThat(recipients(
                        "TO: THE MAYOR OF OSTRAND\nThe Secretary for Ports and for the Coast in the Government of Ostrand and"
                                + " Varnow\n\n" + BodyParagraphs.EN,
                        "en"))
                .hasSize(2);
    }

    @Test
    void endOfTitleBehindPrepositionIsRecipient() {
        assertThat(recipients(
                        "---\ntitle: Offer of Help from the Dockers of Ostrand to the Mayor and Council of the Town of"
                                + " Varnow\n---\n\nTo: The Mayor and Council of the Town of Varnow\n\n"
                                + BodyParagraphs.EN,
                        "en"))
                .isNotEmpty();
    }

    @Test
    void officesAndNamesInPairs() {
        assertThat(recipients(
                        "OPEN LETTER\n\nto the Mayor of Ostrand, Ada Vestby, the Minister for Ports, Tom Lind, and the Secretary,"
                                + " Eva Paz\n\n3 May 2031\n\n" + BodyParagraphs.EN,
                        "en"))
                .containsExactly("Ada Vestby", "Tom Lind", "Eva Paz");
    }

    @Test
    void townHallIsWhereAndNotWho() {
        assertThat(recipients(
                        "Ms Ada Vestby\nMayor of Ostrand\nTown Hall\nOstrand\n\nDear Mayor Vestby,\n\n"
                                + BodyParagraphs.EN,
                        "en"))
                .containsExactly("Ada Vestby");
        assertThat(recipients("To: City Hall of Ostrand\n\n" + BodyParagraphs.EN, "en"))
                .containsExactly("City Hall of Ostrand");
    }

    @Test
    void titleLabelAndBodyWithoutBlankLines() {
        var letter = Seed.reading(
                        "Petição SALVAR AS PALMEIRAS DO CAIS\nPara: Câmara Municipal de Ostrand\n"
                                + "A praga chegou ao cais de Ostrand e está a contaminar as palmeiras da cidade.\n"
                                + "Não existindo qualquer intervenção até à primavera, todas as palmeiras estarão mortas.\n"
                                + "Pedimos à Câmara que trate as palmeiras antes do verão.\n",
                        "language: pt")
                .letter()
                .orElseThrow();
        assertThat(letter.title()).isEqualTo("Petição SALVAR AS PALMEIRAS DO CAIS");
        assertThat(letter.recipients()).hasSize(1);
        assertThat(letter.sections().get(0).paragraphs()).isNotEmpty();
    }
}
