package org.undersigned.reading.structure.opener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.reading.structure.opener.BodyParagraphs.DE;
import static org.undersigned.reading.structure.opener.BodyParagraphs.EN;
import static org.undersigned.reading.structure.opener.BodyParagraphs.ES;
import static org.undersigned.reading.structure.opener.BodyParagraphs.FR;
import static org.undersigned.reading.structure.opener.BodyParagraphs.IT;
import static org.undersigned.reading.structure.opener.BodyParagraphs.PT;
import static org.undersigned.reading.structure.opener.BodyParagraphs.RU;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Salutations that greet several persons or bodies, and lines around them that name nobody. */
class SeveralGreetedTest {

    private static Letter letter(String words) {
        return Seed.reading(words, null).letter().orElseThrow();
    }

    private static List<String> recipients(String words) {
        return letter(words).recipients().stream()
                .map(one -> (one.role() == Role.CC ? "cc " : "") + (one.name() == null ? one.office() : one.name()))
                .toList();
    }

    static Stream<Arguments> salutations() {
        return Stream.of(
                Arguments.of("Dear Senators Moor, Well, and Vale:\n\n" + EN, List.of("Moor", "Well", "Vale")),
                Arguments.of(
                        "Dear Mayor Moor, Vice Mayor Well, and Councilmembers Vale and Field,\n\n" + EN,
                        List.of("Moor", "Well", "Vale", "Field")),
                Arguments.of("Estimados senadores Moor, Well y Vale:\n\n" + ES, List.of("Moor", "Well", "Vale")),
                Arguments.of("Sehr geehrte Ministerinnen Moor und Well,\n\n" + DE, List.of("Moor", "Well")),
                Arguments.of(
                        "Dear Ministers of Justice and Economy,\n\n" + EN, List.of("Ministers of Justice and Economy")),
                Arguments.of(
                        "Dear Mr Moor, dear\nMs Well, dear Dr Vale, dear Mrs Field,\n\n" + EN,
                        List.of("Moor", "Well", "Vale", "Field")),
                Arguments.of(
                        "Dear President Moor, Provost Lind, and Chief Tram Officer Born of the Port of Ostrand, and "
                                + "Chancellor Vale of the Ports of Norland,\n\n" + EN,
                        List.of("Moor", "Lind", "Born", "Vale")),
                Arguments.of(
                        "Sehr geehrter Herr Moor, sehr geehrter Herr Lind, sehr geehrte\n"
                                + "Frau Born, sehr geehrter Herr Uhl,\n\n" + DE,
                        List.of("Moor", "Lind", "Born", "Uhl")),
                Arguments.of(
                        "Sehr geehrte Frau Born,  \nSehr geehrter Herr Uhl,  \nGeehrte Grüne Stadtratsfraktion,\n\n"
                                + DE,
                        List.of("Born", "Uhl", "Grüne Stadtratsfraktion")),
                Arguments.of(
                        "Egregio Sindaco di Forni, dott. Gianni Monti,  \nGentile Ministra dei Trasporti, "
                                + "dott.ssa Ada Fusco,\n\n" + IT,
                        List.of("Gianni Monti", "Ada Fusco")),
                Arguments.of(
                        "Exmo. Sr. Presidente da República Lusitana, Dr. Rui Campos,  \n"
                                + "Exma. Sra. Ministra dos Portos, Dra. Ana Vilar,\n\n" + PT,
                        List.of("Rui Campos", "Ana Vilar")),
                Arguments.of(
                        "Уважаемый господин Морошкин, уважаемая госпожа Ключева, уважаемый\n"
                                + "господин Долин, уважаемая госпожа Полева!\n\n" + RU,
                        List.of("Морошкин", "Ключева", "Долин", "Полева")),
                Arguments.of(
                        "Al Congreso de la Región:\n\nA las dirigencias de los gremios:\n\nA la opinión pública:\n\n"
                                + ES,
                        List.of("Congreso de la Región", "dirigencias de los gremios", "opinión pública")),
                Arguments.of(
                        "Au Conseil municipal :\n\nAux dirigeants des guildes :\n\nÀ l'opinion publique :\n\n" + FR,
                        List.of("Conseil municipal", "dirigeants des guildes", "l'opinion publique")),
                Arguments.of(
                        "To the City Council:\n\nTo the leaders of the guilds:\n\nTo the public:\n\n" + EN,
                        List.of("City Council", "leaders of the guilds", "public")));
    }

    @ParameterizedTest
    @MethodSource("salutations")
    void readsAllWhoAreGreeted(String words, List<String> greeted) {
        assertThat(recipients(words)).isEqualTo(greeted);
    }

    static Stream<Arguments> surroundings() {
        return Stream.of(
                Arguments.of(
                        "Hon Ann Well Minister of Ports Harbour Buildings Ostrand\n\nDear Minister\n\n"
                                + "Tom Lind - Night Trams\n\n" + EN,
                        List.of("Ann Well")),
                Arguments.of("*De la Redacción del Faro*\n\n" + ES, List.of()),
                Arguments.of("*Da Plataforma do Porto*\n\n" + PT, List.of()),
                Arguments.of(
                        "**Federação dos Portos - Secretaria**\n\nPara a Sra. Ministra dos Portos Ana Vilar\n\n"
                                + "Excelentíssima Senhora,\n\n" + PT,
                        List.of("Ana Vilar")),
                Arguments.of(
                        "Excelentíssimo senhor Rui Campos  \nGovernador de Norlândia\n\n" + PT, List.of("Rui Campos")),
                Arguments.of(
                        "Gentile Ministro Monti, alla riunione del Consiglio dei\n"
                                + "porti si parlerà anche di tram e di chi li guida ogni giorno in città.\n\n" + IT,
                        List.of("Monti")),
                Arguments.of(
                        "## An: Die Ministerin für Häfen\n## In Kopie: Der Bürgermeister von Ostrand\n\n" + DE,
                        List.of("Die Ministerin für Häfen", "cc Der Bürgermeister von Ostrand")),
                Arguments.of(
                        "A la Sra. Ana Fuente, Ministra de Puertos\n\nCon copia al alcalde de Ostrand\n\n"
                                + "Señora Ministra,\n\n" + ES,
                        List.of("Ana Fuente", "cc alcalde de Ostrand")),
                Arguments.of("**A Message to the State Board of Trams**\n\n" + EN, List.of("State Board of Trams")));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void readsNobodyElse(String words, List<String> named) {
        assertThat(recipients(words)).isEqualTo(named);
    }

    @Test
    void takesTheLineBelowAnUnmarkedSalutationForTheSubject() {
        assertThat(letter("Dear Minister\n\nTom Lind - Night Trams\n\n" + EN).subject())
                .isEqualTo("Tom Lind - Night Trams");
    }

    @Test
    void leavesOutATranslationBelowTheLetter() {
        String own = PT + "\n\n" + PT + "\n\n" + PT + "\n\n" + PT;
        Letter read = letter("# Carta aberta\n\n" + own + "\n\nAtenciosamente,\n\nAna Vilar\n\n## English version\n\n"
                + EN + "\n\n" + EN + "\n\n" + EN);
        assertThat(read.sections()).allSatisfy(section -> assertThat(section.paragraphs())
                .noneMatch(paragraph -> paragraph.text().equals(EN)));
    }

    @Test
    void doubtsARecipientThatALineCuts() {
        ReadingResult read =
                Seed.reading("To: Ana Ruiz, Minister of Ports  \nTo: Meeting of the Council of the\n\n" + EN, null);
        assertThat(read.findings()).anyMatch(finding -> finding.code() == FindingCode.RECIPIENTS_UNCERTAIN);
    }
}
