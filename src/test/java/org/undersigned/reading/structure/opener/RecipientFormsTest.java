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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Attention lines, several titled persons in one salutation, and names with the words around them. */
class RecipientFormsTest {

    private static List<String> recipients(String words) {
        ReadingResult read = Seed.reading(words, null);
        return read.letter().orElseThrow().recipients().stream()
                .map(one -> (one.role() == Role.CC ? "cc " : "")
                        + (one.name() == null ? "" : one.name() + "; ")
                        + one.office())
                .toList();
    }

    static Stream<Arguments> attention() {
        return Stream.of(
                Arguments.of(
                        "*Attn: Minister  \nProf. Ada Holt  \nMinistry of Transport  \ncc Director-General  \n"
                                + "Dr. Hugh Reed  \nDirectorate for Railways*\n\nDear Minister,\n\n" + EN,
                        "Ada Holt; Minister, Ministry of Transport",
                        "cc Hugh Reed; Director-General, Directorate for Railways"),
                Arguments.of(
                        "*A la atención de la Ministra  \nDra. Eulalia Quispe  \nMinisterio de Transporte  \n"
                                + "C.c. Director General  \nSr. Jonás Vera  \nDirección de Ferrocarriles*\n\n"
                                + "Estimada Ministra:\n\n" + ES,
                        "Eulalia Quispe; Ministra, Ministerio de Transporte",
                        "cc Jonás Vera; Director General, Dirección de Ferrocarriles"),
                Arguments.of(
                        "*A l'attention de Madame la Ministre  \nMme Jeanne Morel  \nMinistère des Transports  \n"
                                + "Copie : Directeur général  \nM. Paul Lind  \nDirection des chemins de fer*\n\n"
                                + "Madame la Ministre,\n\n" + FR,
                        "Jeanne Morel; Ministre, Ministère des Transports",
                        "cc Paul Lind; Directeur général, Direction des chemins de fer"),
                Arguments.of(
                        "*z. Hd. Ministerin  \nFrau Dr. Petra Lohse  \nMinisterium für Verkehr  \n"
                                + "Nachrichtlich Abteilungsleiter  \nHerrn Jan Uhl  \nAmt für Bahnwesen*\n\n"
                                + "Sehr geehrte Damen und Herren,\n\n" + DE,
                        "Petra Lohse; Ministerin, Ministerium für Verkehr",
                        "cc Jan Uhl; Abteilungsleiter, Amt für Bahnwesen"),
                Arguments.of(
                        "*Alla c.a. del Ministro  \nProf.ssa Ada Fusco  \nMinistero dei Trasporti  \n"
                                + "E, p.c., al Direttore Generale  \nDott. Ugo Serra  \nDirezione per le Ferrovie*\n\n"
                                + "Gentile Ministro,\n\n" + IT,
                        "Ada Fusco; Ministro, Ministero dei Trasporti",
                        "cc Ugo Serra; Direttore Generale, Direzione per le Ferrovie"),
                Arguments.of(
                        "*A/C Ministra  \nDra. Iracema Tapajós  \nMinistério dos Transportes  \n"
                                + "C/c Diretor-Geral  \nDr. João Lima  \nDireção das Ferrovias*\n\n"
                                + "Senhora Ministra,\n\n" + PT,
                        "Iracema Tapajós; Ministra, Ministério dos Transportes",
                        "cc João Lima; Diretor-Geral, Direção das Ferrovias"));
    }

    @ParameterizedTest
    @MethodSource("attention")
    void aPhraseForTheAttentionBeginsTheAddress(String letter, String to, String copy) {
        assertThat(recipients(letter)).containsExactly(to, copy);
    }

    static Stream<Arguments> salutations() {
        return Stream.of(
                Arguments.of(
                        "Dear Prime Minister Holt, dear Minister for the Environment Reed, dear Secretary of State for"
                                + " Rail Anna Lind and dear members of the Council,\n\n" + EN,
                        List.of(
                                "Holt; Prime Minister",
                                "Reed; Minister for the Environment",
                                "Anna Lind; Secretary of State for Rail",
                                "members of the Council")),
                Arguments.of(
                        "Estimado señor Presidente Vera, estimada señora Ministra de Medio Ambiente Quispe y estimados"
                                + " miembros del Consejo:\n\n" + ES,
                        List.of("Vera; Presidente", "Quispe; Ministra de Medio Ambiente", "miembros del Consejo")),
                Arguments.of(
                        "Madame la Maire, Mesdames et Messieurs les membres du Conseil Municipal,\n\n" + FR,
                        List.of("Maire", "membres du Conseil Municipal")),
                Arguments.of(
                        "Monsieur le Premier ministre Paul Lind, Madame la Ministre des Transports Jeanne Morel,"
                                + " Mesdames et Messieurs les membres du Conseil,\n\n" + FR,
                        List.of(
                                "Paul Lind; Premier ministre",
                                "Jeanne Morel; Ministre des Transports",
                                "membres du Conseil")),
                Arguments.of(
                        "Sehr geehrter Herr Ministerpräsident Uhl, sehr geehrter Herr Minister für Umwelt Brandt, sehr"
                                + " geehrte Frau Ministerin für Verkehr Dr. Lohse und sehr geehrte Damen und Herren des"
                                + " Rates,\n\n" + DE,
                        List.of(
                                "Uhl; Ministerpräsident",
                                "Brandt; Minister für Umwelt",
                                "Lohse; Ministerin für Verkehr",
                                "Damen und Herren des Rates")),
                Arguments.of(
                        "Gentile Presidente Serra, gentile Ministro dell'Ambiente Fusco e gentili membri del"
                                + " Consiglio,\n\n" + IT,
                        List.of("Serra; Presidente", "Fusco; Ministro dell'Ambiente", "membri del Consiglio")),
                Arguments.of(
                        "Senhora Presidente, Senhoras e Senhores membros da Câmara Municipal,\n\n" + PT,
                        List.of("Presidente", "membros da Câmara Municipal")),
                Arguments.of(
                        "Уважаемый господин президент Панин, уважаемый господин министр транспорта Ковалёв и"
                                + " уважаемые члены совета!\n\n" + RU,
                        List.of("Панин; президент", "Ковалёв; министр транспорта", "члены совета")));
    }

    @ParameterizedTest
    @MethodSource("salutations")
    void eachPersonGreetedHasANameAndAnOffice(String letter, List<String> recipients) {
        assertThat(recipients(letter)).isEqualTo(recipients);
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of("# Night trains\n\nTo save our trains we ask Minister Holt for money\n\n" + EN),
                Arguments.of("# Night trains\n\nTo end this, we are petitioning the Rail Board for reform\n\n" + EN),
                Arguments.of("# Open letter to remove Edgar Holt from the Rail Board\n\n" + EN),
                Arguments.of("# Trenes\n\nPara salvar los trenes pedimos dinero a la Ministra de Transporte\n\n" + ES),
                Arguments.of("# Carta abierta para destituir a Edgar Rojo de la Junta\n\n" + ES),
                Arguments.of("# Trains\n\nPour sauver les trains, nous demandons une réforme au ministère\n\n" + FR),
                Arguments.of("# Lettre ouverte pour démettre Edgar Morel du Conseil\n\n" + FR),
                Arguments.of("# Züge\n\nFür den Erhalt der Züge bitten wir die Ministerin um Geld\n\n" + DE),
                Arguments.of("# Offener Brief zur Absetzung von Edgar Brandt aus dem Rat\n\n" + DE),
                Arguments.of("# Treni\n\nPer salvare i treni chiediamo soldi al Ministro dei Trasporti\n\n" + IT),
                Arguments.of("# Lettera aperta per rimuovere Edgar Serra dal Consiglio\n\n" + IT),
                Arguments.of(
                        "# Comboios\n\nPara salvar os comboios pedimos dinheiro à Ministra dos Transportes\n\n" + PT),
                Arguments.of("# Carta aberta para destituir Edgar Lima do Conselho\n\n" + PT),
                Arguments.of("# Поезда\n\nДля проверки и исправлений пишите директору Панину\n\n" + RU),
                Arguments.of("# Открытое письмо за отставку Эдгара Панина. У нас нет поездов\n\n" + RU),
                Arguments.of("# Открытое письмо в поддержку Эдгара Панина\n\n" + RU));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aPurposeOrTheSubjectOfTheLetterIsNoRecipient(String letter) {
        assertThat(recipients(letter)).isEmpty();
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of(
                        "Öffentlicher Brief an Lehrerschaft, Mensaverein und dessen Leiter Jan Uhl\n\n" + DE,
                        List.of("Lehrerschaft", "Mensaverein", "Jan Uhl; Leiter")),
                Arguments.of(
                        "# Public letter to the student body, the canteen union and its director Hugh Reed\n\n" + EN,
                        List.of("student body", "canteen union", "Hugh Reed; director")),
                Arguments.of(
                        "# Carta pública a los estudiantes, al sindicato y a su director Jonás Vera\n\n" + ES,
                        List.of("estudiantes", "sindicato", "Jonás Vera; director")),
                Arguments.of(
                        "# Lettre publique aux étudiants, au syndicat et à son directeur Paul Lind\n\n" + FR,
                        List.of("étudiants", "syndicat", "Paul Lind; directeur")),
                Arguments.of(
                        "# Lettera pubblica agli studenti, al sindacato e al suo direttore Ugo Serra\n\n" + IT,
                        List.of("studenti", "sindacato", "Ugo Serra; direttore")),
                Arguments.of(
                        "# Queremos os comboios\n\nPetição ao Governador João Lima\n\n" + PT,
                        List.of("João Lima; Governador")),
                Arguments.of(
                        "# Верните поезда\n\nМэру Зареченска С. С. Панину\n\n" + RU,
                        List.of("С. С. Панин; Мэру Зареченска")),
                Arguments.of("# Открытое письмо Анне Ковалёвой. О поездах\n\n" + RU, List.of("Анне Ковалёвой; null")));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void eachOneThatATitleNamesIsARecipient(String letter, List<String> recipients) {
        assertThat(recipients(letter)).isEqualTo(recipients);
    }

    static Stream<Arguments> towns() {
        return Stream.of(
                Arguments.of("AURIAC\n\nMme la Maire\n\nMadame la Maire d'Auriac,\n\n" + FR, List.of("Maire")),
                Arguments.of("LINDHOLM\n\nThe Mayor\n\nDear Mayor,\n\n" + EN, List.of("The Mayor")));
    }

    @ParameterizedTest
    @MethodSource("towns")
    void aTownInCapitalsIsNoRecipient(String letter, List<String> recipients) {
        assertThat(recipients(letter)).isEqualTo(recipients);
    }

    static Stream<Arguments> published() {
        return Stream.of(
                Arguments.of(EN + "\nSincerely,\n\nAnna Holm\n\n---\n\nPublished on 3 May 2021\n"),
                Arguments.of(ES + "\nAtentamente,\n\nAna Rojo\n\n---\n\nPublicado el 3 de mayo de 2021\n"),
                Arguments.of(FR + "\nCordialement,\n\nAnne Morel\n\n---\n\nPublié le 3 mai 2021\n"),
                Arguments.of(DE + "\nMit freundlichen Grüßen\n\nAnna Lohse\n\n---\n\nVeröffentlicht am 3. Mai 2021\n"),
                Arguments.of(IT + "\nCordiali saluti,\n\nAnna Fusco\n\n---\n\nPubblicato il 3 maggio 2021\n"),
                Arguments.of(PT + "\nAtenciosamente,\n\nAna Tavares\n\n---\n\nPublicado em 3 de maio de 2021\n"),
                Arguments.of(RU + "\nС уважением,\n\nАнна Ковалёва\n\n---\n\nОпубликовано 3 мая 2021 г.\n"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void theDayBelowTheLetterCountsIfThereIsNoOther(String letter) {
        assertThat(Seed.reading(letter, null).letter().orElseThrow().date().date())
                .hasToString("2021-05-03");
    }

    static Stream<Arguments> below() {
        return Stream.of(
                Arguments.of(EN + "\nSincerely,\n\nAnna Holm\n\nTo the Honourable  \nAda Reed  \nMayor of Lindholm\n"),
                Arguments.of(ES + "\nAtentamente,\n\nAna Rojo\n\nAl Excmo. Sr.  \nAda Reed  \nAlcalde de Vallehondo\n"),
                Arguments.of(FR + "\nCordialement,\n\nAnne Morel\n\nÀ Monsieur le Maire  \nAda Reed\n"),
                Arguments.of(
                        DE + "\nMit freundlichen Grüßen\n\nAnna Lohse\n\nAn Frau  \nAda Reed  \nBürgermeisterin\n"),
                Arguments.of(IT + "\nCordiali saluti,\n\nAnna Fusco\n\nAl Sig.  \nAda Reed  \nSindaco di Montelieto\n"),
                Arguments.of(
                        PT + "\nAtenciosamente,\n\nAna Tavares\n\nÀ Exma. Sra.  \nAda Reed  \nPrefeita de Olmos\n"));
    }

    @ParameterizedTest
    @MethodSource("below")
    void anAddressBelowTheNamesHasTheRecipient(String words) {
        var letter = Seed.reading(words, null).letter().orElseThrow();
        assertThat(letter.recipients()).extracting(one -> one.name()).containsExactly("Ada Reed");
        assertThat(letter.signatories()).hasSize(1);
    }

    static Stream<Arguments> prepositions() {
        return Stream.of(
                Arguments.of(
                        "**The tram has stood still since May, and a paper prints what its drivers wrote to the"
                                + " town.**\n\n"
                                + "To the Mayor, Ms Ada Reed  \n"
                                + "To all councillors\n\n" + EN + "\n" + EN + "\n" + EN,
                        List.of("Ada Reed; Mayor", "all councillors")),
                Arguments.of(
                        "Au maire d'Olmes, M. Jean Rive  \nÀ la présidente du conseil, Mme Anne Font\n\n" + FR,
                        List.of("Jean Rive; maire d'Olmes", "Anne Font; présidente du conseil")),
                Arguments.of(
                        "Exmo. Presidente da Câmara, João Lima\n\nExma. Ministra do Ambiente, Ana Fonte\n\n"
                                + "Exmo. Diretor do Porto, Rui Vaz\n\n" + PT,
                        List.of(
                                "João Lima; Presidente da Câmara",
                                "Ana Fonte; Ministra do Ambiente",
                                "Rui Vaz; Diretor do Porto")),
                Arguments.of(
                        "Exmª. Srª. Ministra do Ambiente, Ana Fonte,\n\n" + PT,
                        List.of("Ana Fonte; Ministra do Ambiente")),
                Arguments.of(
                        "A la comunidad vecinal de Olmedo  \nAutoridades de la ribera\n\n" + ES,
                        List.of("comunidad vecinal de Olmedo", "Autoridades de la ribera")));
    }

    @ParameterizedTest
    @MethodSource("prepositions")
    void linesWithPrepositionsOrFormsOfAddressNameRecipients(String letter, List<String> recipients) {
        assertThat(recipients(letter)).isEqualTo(recipients);
    }

    static Stream<Arguments> offices() {
        return Stream.of(
                Arguments.of(
                        "The Hon Ada Reed  \nPrime Minister-elect  \nMill House\n\nDear Ms Reed,\n\n" + EN,
                        List.of("Ada Reed")),
                Arguments.of(
                        "Ada Reed  \nDirector General, DG TRAM  \nMill House\n\nDear Ms Reed,\n\n" + EN,
                        List.of("Ada Reed")),
                Arguments.of(
                        "Frau Ada Holt  \nMinisterium für Verkehr  \n(Abteilung Straßenbahn)\n\n"
                                + "Sehr geehrte Frau Holt,\n\n" + DE,
                        List.of("Ada Holt")));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void anOfficeBelowANameIsNoOtherRecipient(String letter, List<String> names) {
        assertThat(Seed.reading(letter, null).letter().orElseThrow().recipients())
                .extracting(one -> one.name())
                .isEqualTo(names);
    }
}
