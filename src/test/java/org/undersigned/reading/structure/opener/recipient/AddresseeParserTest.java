package org.undersigned.reading.structure.opener.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.testing.Seed;

/** Whom a letter is to, in each form in which it can say so. */
class AddresseeParserTest {

    private static final String PROSE =
            "We write to you because the trains that carried our neighbours will no longer run.\n";

    private static Letter read(String words) {
        return Seed.reading(words, null).letter().orElseThrow();
    }

    private static String told(Letter letter, Recipient.Role role) {
        return letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .map(recipient -> recipient.name() == null ? recipient.office() : recipient.name())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static java.util.List<String> texts(String words) {
        return read(words).recipients().stream().map(Recipient::text).toList();
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("To: Ms Helena Varga, Minister of Transport\n\nDear Minister,\n\n", "Helena Varga"),
                Arguments.of(
                        "To the attention of Helena Varga, Minister of Transport\n\nDear Ms Varga,\n\n",
                        "Helena Varga"),
                Arguments.of("Attn: Helena Varga\n\nDear Ms Varga,\n\n", "Helena Varga"),
                Arguments.of("**To:** Helena Varga\n\nDear Ms Varga,\n\n", "Helena Varga"),
                Arguments.of(
                        "To:\n"
                                + "Helena Varga, Minister of Transport\n"
                                + "Jonas Weber, Minister of Finance\n\n"
                                + "Dear Ministers,\n\n",
                        "Helena Varga; Jonas Weber"),
                Arguments.of(
                        "To:\n\n"
                                + "- Helena Varga, Minister of Transport\n"
                                + "- Jonas Weber, Minister of Finance\n\n"
                                + "Dear Ministers,\n\n",
                        "Helena Varga; Jonas Weber"),
                Arguments.of(
                        "To: Helena Varga, Minister of Transport; Jonas Weber, Minister of Finance\n\n"
                                + "Dear Ministers,\n\n",
                        "Helena Varga; Jonas Weber"),
                Arguments.of(
                        "Ms Helena Varga\n"
                                + "Minister of Transport\n"
                                + "12 Station Street\n"
                                + "1000 Brussels\n\n"
                                + "Dear Ms Varga,\n\n",
                        "Helena Varga"),
                Arguments.of("Dear Ms Varga and Mr Weber,\n\n", "Varga; Weber"),
                Arguments.of("Dear President Okafor,\n\n", "Okafor"),
                Arguments.of("# Open letter to Helena Varga, Minister of Transport\n\n", "Helena Varga"),
                Arguments.of(
                        "The Hon. Helmut Varga, Jr.\nChairman\nHarbour Committee\n\nDear Chairman Varga:\n\n",
                        "Helmut Varga, Jr."),
                Arguments.of(
                        "Helmut Varga, Sr., MP\nChairman\nHarbour Committee\n\nDear Chairman Varga:\n\n",
                        "Helmut Varga, Sr."),
                Arguments.of("Dear Editor,\n\n", "Editor"),
                Arguments.of("Dear Sir or Madam,\n\n", ""),
                Arguments.of("Greetings!\n\n", ""),
                Arguments.of(
                        "Letters to the Editor\n\n# Open letter to the Harbour Board\n\nDear Minister Ana Ruiz,\n\n",
                        "Ana Ruiz"),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void areFoundInTheHead(String head, String recipients) {
        Letter letter = read(head + PROSE);
        assertThat(told(letter, Recipient.Role.TO)).isEqualTo(recipients);
        assertThat(told(letter, Recipient.Role.CC)).isEmpty();
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of(
                        "Para: Eulalia Quispe, Ministra de Salud\n\n"
                                + "Estimada Ministra:\n\n"
                                + "Le escribimos porque los trenes llegan tarde.\n",
                        "Eulalia Quispe"),
                Arguments.of(
                        "À l'attention de Mme Jeanne Morel, ministre de la Culture\n\n"
                                + "Madame la Ministre,\n\n"
                                + "Nous vous écrivons parce que les trains sont en retard.\n",
                        "Jeanne Morel"),
                Arguments.of(
                        "An: Frau Petra Lohse, Ministerin für Verkehr\n\n"
                                + "Sehr geehrte Frau Lohse,\n\n"
                                + "wir schreiben Ihnen, weil die Züge nicht mehr fahren.\n",
                        "Petra Lohse"),
                Arguments.of(
                        "Para: Iracema Tapajós, Governadora\n\n"
                                + "Senhora Governadora,\n\n"
                                + "Escrevemos porque os comboios não chegam a horas.\n",
                        "Iracema Tapajós"),
                Arguments.of(
                        "Кому: Огнивцева Маргарита Степановна, министр культуры\n\n"
                                + "Уважаемая Маргарита Степановна!\n\n"
                                + "Мы пишем вам, потому что поезда не ходят.\n",
                        "Огнивцева Маргарита Степановна"),
                Arguments.of("Egr. direttore,\n\nLe scriviamo perché i treni sono in ritardo da anni.\n", "direttore"),
                Arguments.of(
                        "Sehr geehrte Redaktion,\n\nwir schreiben Ihnen, weil die Züge zu spät kommen.\n", "Redaktion"),
                Arguments.of("Señor director:\n\nEscribimos porque los trenes llegan tarde.\n", "director"),
                Arguments.of(
                        "Al Sindaco di Forni, Ada Sant'Elia  \n"
                                + "All'Assessora all'Ambiente, Miriam Fusco\n\n"
                                + "Gentile Sindaco,\n\n"
                                + "Le scriviamo perché i treni sono in ritardo da anni.\n",
                        "Ada Sant'Elia; Miriam Fusco"),
                Arguments.of(
                        "Губернатору Зареченского края Огнивцевой Маргарите Степановне\n\n"
                                + "Уважаемая Маргарита Степановна!\n\n"
                                + "Мы пишем вам, потому что поезда не ходят.\n",
                        "Огнивцева Маргарита Степановна"),
                Arguments.of(
                        "Министру транспорта Э. Вяхиреву\n\n"
                                + "Уважаемый господин министр!\n\n"
                                + "Мы пишем вам, потому что поезда не ходят.\n",
                        "Э. Вяхирев"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areFoundInEachLanguage(String letter, String recipients) {
        assertThat(told(read(letter), Recipient.Role.TO)).isEqualTo(recipients);
    }

    static Stream<Arguments> copies() {
        return Stream.of(
                Arguments.of("Cc: Maria Ahmed, Ombudsman\n\nDear Minister,\n\n" + PROSE + "\nSincerely,\n\nAna Ruiz\n"),
                Arguments.of("Dear Minister,\n\n" + PROSE + "\nSincerely,\n\nAna Ruiz\n\nCc: Maria Ahmed, Ombudsman\n"),
                Arguments.of(
                        "Dear Minister,\n\n" + PROSE + "\nSincerely,\n\nAna Ruiz\n\nc.c. Maria Ahmed, Ombudsman\n"),
                Arguments.of("Al Ministro Ada Sant'Elia e, per conoscenza, alla Prefetta Maria Ahmed\n\n"
                        + "Signor Ministro,\n\n"
                        + "Le scriviamo perché i treni sono in ritardo da anni.\n\n"
                        + "Cordiali saluti,\n\n"
                        + "Ana Ruiz\n"),
                Arguments.of("Dear Minister,\n\n" + PROSE
                        + "\nSincerely,\n\nAna Ruiz\n\nCopy to: Maria Ahmed, Ombudsman\n"));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void whoGetsACopyIsNoSignatory(String words) {
        Letter letter = read(words);
        assertThat(told(letter, Recipient.Role.CC)).isEqualTo("Maria Ahmed");
        assertThat(letter.signatories()).hasSize(1);
    }

    @Test
    void thePlaceOfAStreetIsNoRecipient() {
        Letter letter =
                read("Ms Helena Varga\nMinister of Transport\n12 Station Street\n1000 Brussels\n\nDear Ms Varga,\n\n"
                        + PROSE);
        assertThat(letter.recipients()).singleElement().satisfies(recipient -> assertThat(recipient.office())
                .isEqualTo("Minister of Transport"));
    }

    @Test
    void aLineToSomebodyAboveTheProseGreetsThem() {
        assertThat(texts("To the drivers, conductors, and builders of the railways:\n\n"
                        + "We write to you because the trains that carried our neighbours are late again.\n"))
                .containsExactly("drivers, conductors, and builders of the railways");
    }

    @Test
    void theTitleNamesTheMinisterWhoIsGreeted() {
        assertThat(texts("# Lettre ouverte à M. Tomas Lind, Ministre des Transports\n\nMonsieur le Ministre,\n\n"
                        + "Nous vous écrivons parce que les trains arrivent chaque jour en retard.\n"))
                .containsExactly("M. Tomas Lind, Ministre des Transports");
    }

    @Test
    void eachItemUnderTheMarkerIsSomebodyElse() {
        assertThat(texts("Para:\n\n"
                        + "- Ministerio de Transporte\n"
                        + "- Institutos de Investigación\n"
                        + "- Rectores de Universidades\n\n"
                        + "Señoras y señores,\n\n"
                        + "Escribimos porque los trenes llegan tarde todos los días.\n"))
                .hasSize(3);
    }

    @Test
    void acronymsInALineAreRecipientsOfTheirOwn() {
        Letter letter = read("Exmo. Senhor Vereador  \nArq. Manuel Varga\n\nCC. PCM, AML, JF, DGP e media\n\n"
                + "Escrevemos porque os comboios chegam atrasados todos os dias do ano.\n");
        assertThat(told(letter, Recipient.Role.CC)).isEqualTo("PCM; AML; JF; DGP; media");
        assertThat(texts("To: Director, CERN, CH\n\nWe write because trains are late.\n"))
                .hasSize(1);
        assertThat(told(read("To: Helena Varga, CBE, MP\n\nWe write because trains are late.\n"), Recipient.Role.TO))
                .isEqualTo("Helena Varga");
    }

    @Test
    void aLineInBoldBelowTheDateIsTheSubject() {
        String letter = "Staatsministerium für Verkehr\nBahnhofstraße 4\n80539 Ostrand\n\nOstrand, 2. Oktober 2031\n\n"
                + "**Bitte um Bestätigung: Züge am Abend**  \nBezug: Antrag vom 1.10.2031\n\nSehr geehrte Damen und Herren,\n\n"
                + "wir schreiben Ihnen, weil die Züge am Abend zu spät kommen.\n";
        assertThat(texts(letter)).hasSize(1);
        assertThat(read(letter).subject()).isEqualTo("Bitte um Bestätigung: Züge am Abend");
        assertThat(told(
                        read("Harbour Club\nPier Road\n\n4 March 2031\n\n**Eva Paz, Juan Gil, Leo Kent**\nMinistry of"
                                + " Transport\n\nDear Minister,\n\nWe write because trains are late.\n"),
                        Recipient.Role.TO))
                .isEqualTo("Eva Paz; Juan Gil; Leo Kent");
    }

    @Test
    void aCaptionInTheArticleAboveTheLetterIsNobody() {
        String prose = "The trains that carried our neighbours are late again, the chair of the union said.\n\n";
        assertThat(texts("# Drivers write to the minister\n\n" + prose
                        + "Members of the Railway Police check the tracks\n\n"
                        + prose.repeat(5) + "Dear Minister,\n\n"
                        + "We write to you because the trains that carried our neighbours are late again.\n"))
                .doesNotContain("Members of the Railway Police check the tracks");
        assertThat(texts("Harbour Committee  \n21 Quay Street\n\n" + prose + "Dear members,\n\n" + prose))
                .containsExactly("Harbour Committee");
    }

    @Test
    void anAddressAboveAPreambleIsKept() {
        String prose = "The trains that carried our neighbours are late again, the chair of the union said.\n\n";
        assertThat(told(
                        read("# Trains\n\nMinister Ana Ruiz\nMinistry of Transport\n\n" + prose.repeat(5)
                                + "Dear Minister,\n\n" + prose + "Sincerely,\n\nBea Holm\n"),
                        Recipient.Role.TO))
                .isEqualTo("Ana Ruiz");
    }

    @Test
    void whoWritesIsNoRecipient() {
        String letter = "September 20, 2031  \nTo the National Railway Assembly of Ostrand  \n"
                + "From a group of concerned drivers, guards and passengers and their friends\n\nDear friends,\n\n"
                + "We write to you because the trains that carried our neighbours are late again.\n";
        assertThat(told(read(letter), Recipient.Role.TO)).isEqualTo("National Railway Assembly of Ostrand");
    }

    @Test
    void aCallToSignAboveTheLetterIsNobody() {
        assertThat(texts("To add your signature, visit: https://sign.example/a\n\nDear President Lind,\n\n"
                        + "We write to you because the trains that carried our neighbours are late again.\n"))
                .containsExactly("President Lind");
    }
}
