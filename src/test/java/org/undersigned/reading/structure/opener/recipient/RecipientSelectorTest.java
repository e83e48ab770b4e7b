package org.undersigned.reading.structure.opener.recipient;

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
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Each part of the opener that can name recipients, several in each, and which of them counts. */
class RecipientSelectorTest {

    private static ReadingResult read(String words) {
        return Seed.reading(words, null);
    }

    private static List<String> recipients(String words, Role role) {
        return read(words).letter().orElseThrow().recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .map(recipient -> recipient.name() == null ? recipient.office() : recipient.name())
                .toList();
    }

    private static boolean inDoubt(String words) {
        return read(words).findings().stream().anyMatch(finding -> finding.code() == FindingCode.RECIPIENTS_UNCERTAIN);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of(
                        "**To:** Helena Varga  \nMinister of Transport\n\nJonas Weber  \nState Secretary for Rail\n\n"
                                + "Dear Minister, dear State Secretary,\n\n" + EN,
                        List.of("Helena Varga", "Jonas Weber")),
                Arguments.of(
                        "An:\n\n"
                                + "Frau Petra Lohse  \n"
                                + "Verkehrsdezernentin\n\n"
                                + "Herrn Dr. Jan Uhl  \n"
                                + "Leiter der Bahnbehörde\n\n"
                                + "Sehr geehrte Frau Lohse, sehr geehrter Herr Dr. Uhl,\n\n" + DE,
                        List.of("Petra Lohse", "Jan Uhl")),
                Arguments.of(
                        "Dott.ssa Ada Fusco\n"
                                + "Assessora ai Trasporti\n"
                                + "Comune di Forni\n\n"
                                + "Dott. Ugo Serra\n"
                                + "Direttore delle Ferrovie\n"
                                + "Via Roma 12\n\n"
                                + "Gentile Assessora, gentile Direttore,\n\n" + IT,
                        List.of("Ada Fusco", "Ugo Serra")),
                Arguments.of(
                        "*Petra Lohse*\n\n*Ministerium für Verkehr*\n\n*Bahnstraße 3*\n\nSehr geehrte Frau Lohse,\n\n"
                                + DE,
                        List.of("Petra Lohse")),
                Arguments.of(
                        "Señores\n"
                                + "Ministerio de Transporte\n"
                                + "Secretaría de Ferrocarriles\n"
                                + "Ciudad\n\n"
                                + "Respetados señores:\n\n"
                                + ES,
                        List.of("Ministerio de Transporte", "Secretaría de Ferrocarriles")),
                Arguments.of(
                        "Ana Ruiz MP\nSecretary of State for Rail\nHouse of Commons\n\nDear Secretary of State,\n\n"
                                + EN,
                        List.of("Ana Ruiz")),
                Arguments.of(
                        "An:\n"
                                + "Verkehrsministerin Dr. Petra Lohse\n"
                                + "Verkehrsminister Jan Uhl\n\n"
                                + "Sehr geehrte Damen und Herren,\n\n"
                                + DE,
                        List.of("Petra Lohse", "Jan Uhl")),
                Arguments.of(
                        "Кому: Дирекция железных дорог,\nв лице директора Панина И. Л.\n\nУважаемый Игорь Львович!\n\n"
                                + RU,
                        List.of("Дирекция железных дорог")),
                Arguments.of(
                        "To: the Rail Board,[^1]\nrepresented by Director Jonas Weber\n\nDear Director,\n\n" + EN
                                + "\n[^1]: Founded long ago.\n",
                        List.of("Rail Board")),
                Arguments.of(
                        "---\n"
                                + "title: Night trains\n"
                                + "subtitle: To Helena Varga, Minister of Transport\n"
                                + "---\n\n"
                                + "Dear Ms Varga,\n\n"
                                + EN,
                        List.of("Helena Varga")),
                Arguments.of(
                        "---\n"
                                + "title: Night trains\n"
                                + "recipients:\n"
                                + "  - Helena Varga, Minister of Transport\n"
                                + "  - The Rail Board\n"
                                + "---\n\n"
                                + EN,
                        List.of("Helena Varga", "The Rail Board")));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void eachBlockOrLineOfAnAddressIsARecipient(String letter, List<String> recipients) {
        assertThat(recipients(letter, Role.TO)).isEqualTo(recipients);
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of(
                        "# Open letter to the Members of the Rail Board, the Office of Trains and Mayor Ana Ruiz\n\n"
                                + EN,
                        List.of("Members of the Rail Board", "Office of Trains", "Ana Ruiz")),
                Arguments.of(
                        "# Open letter to the Minister of Rail and Roads\n\n" + EN,
                        List.of("Minister of Rail and Roads")),
                Arguments.of(
                        "# Open letter from the dockers of Karsk to the Rail Board\n\n" + EN, List.of("Rail Board")),
                Arguments.of(
                        "# Night trains\n\nAn open letter from independent drivers to the wider Rail community\n\n"
                                + EN,
                        List.of("wider Rail community")),
                Arguments.of(
                        "# Carta abierta a la Ministra de Transporte y a los alcaldes\n\n" + ES,
                        List.of("Ministra de Transporte", "alcaldes")),
                Arguments.of("# Lettre ouverte aux maires et aux cheminots\n\n" + FR, List.of("maires", "cheminots")),
                Arguments.of(
                        "# Offener Brief an das Amt für Verkehr und die Bürgermeisterin Petra Lohse\n\n" + DE,
                        List.of("Amt für Verkehr", "Petra Lohse")),
                Arguments.of("# Lettera aperta ai sindaci ed agli utenti\n\n" + IT, List.of("sindaci", "utenti")),
                Arguments.of(
                        "# Carta aberta ao Ministro dos Transportes e aos utentes\n\n" + PT,
                        List.of("Ministro dos Transportes", "utentes")),
                Arguments.of(
                        "# Открытое письмо министру транспорта Анне Ковалёвой и губернатору Игорю Панину\n\n" + RU,
                        List.of("Анне Ковалёвой", "Игорю Панину")),
                Arguments.of(
                        "# Lettre ouverte à Mme Jeanne Morel, ministre des Transports\n\nMadame la Ministre,\n\n" + FR,
                        List.of("Jeanne Morel")));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleMayNameSeveral(String letter, List<String> recipients) {
        assertThat(recipients(letter, Role.TO)).isEqualTo(recipients);
        assertThat(inDoubt(letter)).isFalse();
    }

    static Stream<Arguments> salutations() {
        return Stream.of(
                Arguments.of(
                        "Dear President Okafor, Deans of the Schools at Tarn, and Board of Rail,\n\n" + EN,
                        List.of("Okafor", "Deans of the Schools at Tarn", "Board of Rail")),
                Arguments.of("Madame la ministre, Monsieur le préfet,\n\n" + FR, List.of("ministre", "préfet")),
                Arguments.of(
                        "Sehr geehrte Mitglieder des Gemeinderats,\n\n" + DE, List.of("Mitglieder des Gemeinderats")),
                Arguments.of("Estimados miembros del Consejo:\n\n" + ES, List.of("miembros del Consejo")),
                Arguments.of("Prezados membros do Conselho,\n\n" + PT, List.of("membros do Conselho")),
                Arguments.of("Gentili membri della Giunta,\n\n" + IT, List.of("membri della Giunta")),
                Arguments.of("Уважаемые члены Городского совета!\n\n" + RU, List.of("члены Городского совета")));
    }

    @ParameterizedTest
    @MethodSource("salutations")
    void aSalutationGreetsSeveralOrABody(String letter, List<String> recipients) {
        assertThat(recipients(letter, Role.TO)).isEqualTo(recipients);
    }

    static Stream<Arguments> copies() {
        return Stream.of(
                Arguments.of("Mme Jeanne Morel, ministre\n\n"
                        + "Copie :\n\n"
                        + "M. Paul Renard, préfet\n\n"
                        + "Mme Luce Vidal, députée\n\n"
                        + "Madame la Ministre,\n\n"
                        + FR),
                Arguments.of("Sra. Jeanne Morel, Ministra\n\n"
                        + "C/C\n\n"
                        + "Prefectura - Sr. Paul Renard - Prefecto\n\n"
                        + "Sra. Luce Vidal, Diputada\n\n"
                        + "Señora Ministra:\n\n"
                        + ES));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void eachParagraphBelowALabelForCopiesGetsOne(String letter) {
        assertThat(recipients(letter, Role.TO)).containsExactly("Jeanne Morel");
        assertThat(recipients(letter, Role.CC)).containsExactly("Paul Renard", "Luce Vidal");
    }

    @Test
    void aSentenceOrACaptionBelowTheTitleIsNobody() {
        assertThat(recipients(
                        "# Open letter to the Rail Board\n\n"
                                + "The Rail Board keeps the gates shut while people wait outside\n\n"
                                + "Tarn. Photo by Lou Marsh\n\n"
                                + "We, the riders of Tarn, ask you to open the gates. They were closed in May.\n",
                        Role.TO))
                .containsExactly("Rail Board");
    }

    @Test
    void wordsThatTellOfTheLetterAreNoPartOfAName() {
        assertThat(read("The following letter was posted in May and addressed to: Mayor Ana Ruiz\n\nDear Mayor,\n\n"
                                + EN)
                        .letter()
                        .orElseThrow()
                        .recipients())
                .extracting(Recipient::text)
                .containsExactly("Mayor Ana Ruiz");
    }

    @Test
    void whatTheWordsLeaveOpenIsReported() {
        assertThat(inDoubt("# Open letter to lament the closures\n\n" + EN)).isTrue();
        assertThat(inDoubt("# Open letter to the Rail Board\n\nDear Mayor Ruiz,\n\n" + EN))
                .isTrue();
        assertThat(inDoubt("# Open letter to the Rail Board\n\nDear friends,\n\n" + EN))
                .isFalse();
        assertThat(inDoubt("# Open letter to Ana Ruiz, Chair of the Rail Board\n\nDear Chair,\n\n" + EN))
                .isFalse();
        assertThat(inDoubt("To: Ana Ruiz\n\nDear Chair,\n\n" + EN)).isFalse();
    }
}
