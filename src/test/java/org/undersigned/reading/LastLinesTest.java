package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.testing.Seed;

/** The last lines of a letter: signatures without a known closing, addresses, and what is neither. */
class LastLinesTest {

    private static final String FRONT =
            "---\ntitle: Open letter about the ferry\nauthor: %s\ndate: 2031-05-20\n---\n\n";

    private static final String EN =
            "Dear Mayor,\n\nWe of the Lantern Guild Union ask you to run the ferry every evening of the week.\n\n"
                    + "The Lantern Guild Union has asked for this since the bridge was closed to all of us.\n\n";
    private static final String DE =
            "Sehr geehrte Frau Bürgermeisterin,\n\nwir bitten Sie, die Fähre wieder jeden Abend fahren zu lassen.\n\n";
    private static final String ES =
            "Estimada alcaldesa:\n\nLe pedimos que el barco vuelva a salir todas las tardes de la semana.\n\n";
    private static final String FR =
            "Madame la Maire,\n\nNous vous demandons de faire partir le bac tous les soirs de la semaine.\n\n";
    private static final String IT =
            "Gentile sindaca,\n\nLe chiediamo di far partire il traghetto tutte le sere della settimana.\n\n";
    private static final String PT =
            "Senhora Presidente,\n\nPedimos que o barco volte a partir todas as noites da semana.\n\n";
    private static final String RU =
            "Уважаемая Анна Сергеевна!\n\nПросим вас снова отправлять паром каждый вечер до конца лета.\n\n";

    private static ReadingResult read(String language, String end) {
        String letter =
                switch (language) {
                    case "de" -> DE;
                    case "es" -> ES;
                    case "fr" -> FR;
                    case "it" -> IT;
                    case "pt" -> PT;
                    case "ru" -> RU;
                    default -> EN;
                };
        return Seed.reading(letter + end.replace(" / ", "\n").replace("\n+ ", "\n\n"), null);
    }

    private static String names(ReadingResult reading) {
        return String.join(
                "; ",
                reading.letter().map(Letter::signatories).orElseThrow().stream()
                        .map(one -> one.naming().name())
                        .toList());
    }

    private static List<FindingCode> codes(ReadingResult reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Lantern Guild Union / + [Download the letter](letter.pdf) | Lantern Guild Union",
                "en | Faithfuly yours, / Lantern Guild Union / www.lantern.example | Lantern Guild Union",
                "en | Ever the same old friends, / Marlow / + --- / + *Ferry news of the week, told by the harbour"
                        + " office.* | Marlow",
                "en | ##### Lantern Guild Union (LGU) | Lantern Guild Union",
                "en | With warm regards, / + (K B Lindqvist) | K B Lindqvist",
                "en | Yours faithfully, / + Sd/- / (Mara Lindqvist) | Mara Lindqvist",
                "en | The presidents of the clubs send their regards: / + Mara Lindqvist (Lantern Guild Union), / Tom"
                        + " Berg (Ferry Friends), / Ana Ruiz (Quay Club). | Mara Lindqvist; Tom Berg; Ana Ruiz",
                "en | Signed, {{< include \"names\" >}} / + Lantern Guild Union | Lantern Guild Union",
                "de | Vielen Dank, die Bürger vom Hafen / + Mara Lindqvist / Tom Berg | Mara Lindqvist; Tom Berg",
                "it | Con simpatia, gli Amici della Lanterna | gli Amici della Lanterna",
                "de | Auf bald am Fluss, / Laternengilde / + [Brief als Datei](brief.pdf) | Laternengilde",
                "es | Hasta la vista, / Gremio de Faroles / + [Descargar](carta.pdf) | Gremio de Faroles",
                "fr | À très vite, / Guilde des Lanternes / + [La lettre](lettre.pdf) | Guilde des Lanternes",
                "it | A presto, / Gilda delle Lanterne / + [Scarica](lettera.pdf) | Gilda delle Lanterne",
                "pt | Até breve, / Guilda das Lanternas / + [Baixar](carta.pdf) | Guilda das Lanternas",
                "ru | До скорой встречи, / Гильдия Фонарей / + [Скачать](letter.pdf) | Гильдия Фонарей",
            })
    void readsASignatureWithoutAKnownClosing(String language, String end, String names) {
        assertThat(names(read(language, end))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Boats For Everybody!",
                "en | #FerryForAll",
                "en | Sign here: https://ferry.example/sign",
                "en | Harbourtown, 3 May 2031",
                "en | No ferry, no future / + [Download the letter](letter.pdf)",
                "en | Keep the river open / + --- / + *Ferry news of the week, told by the harbour office.*",
                "de | Die Fähre muss fahren / + [Brief als Datei](brief.pdf)",
                "es | El río es de todos / + [Descargar](carta.pdf)",
                "fr | Le fleuve est à nous / + [La lettre](lettre.pdf)",
                "it | Il fiume è di tutti / + [Scarica](lettera.pdf)",
                "pt | O rio é de todos / + [Baixar](carta.pdf)",
                "ru | Река для всех / + [Скачать](letter.pdf)",
            })
    void doesNotReadASloganOrAPlaceAsASignature(String language, String end) {
        assertThat(names(read(language, end))).isEmpty();
    }

    @Test
    void aRequestAboveAListIsNoClosing() {
        ReadingResult reading = read(
                "en",
                "Here, we demand the city council to, / + 1. Run the ferry in the evening / 2. Keep the old landing / 3. End"
                        + " the closing of the bridge / + This letter is sent by the following clubs: / + 1. Lantern Guild"
                        + " Union / 2. Quay Club / 3. Ferry Friends");
        assertThat(names(reading)).isEqualTo("Lantern Guild Union; Quay Club; Ferry Friends");
        assertThat(reading.letter().orElseThrow().demands()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://lanterns.example",
                "www.lanterns.example",
                "(This list of the clubs that support the letter grows from day to day.)",
                "Note: Even though some of us row for other clubs, we sign for ourselves."
            })
    void aRemarkBetweenNamesIsLeftOutWithoutDoubt(String remark) {
        ReadingResult reading = read(
                "en",
                "Sincerely, / + - Mara Lindqvist / - Tom Berg / - Ana Ruiz / + " + remark
                        + " / + - Eva Paz / - Finn Kent");
        assertThat(codes(reading)).doesNotContain(FindingCode.LINE_NOT_UNDERSTOOD);
        assertThat(names(reading)).isEqualTo("Mara Lindqvist; Tom Berg; Ana Ruiz; Eva Paz; Finn Kent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ### More Like This / + Ferry timetable changes",
                "en | Back to the archive",
                "en | You may also like",
                "en | Recommended Articles",
                "it | RispondiElimina",
                "de | Zurück zum Archiv",
                "de | Lesen Sie auch: Fähre fällt aus",
                "es | Volver al inicio",
                "fr | Retour aux archives",
                "fr | Sur le même sujet",
                "it | Leggi anche",
                "pt | Leia também",
                "ru | Читать далее",
            })
    void whatASitePutsBelowAListSignsNothing(String language, String below) {
        String end = "Mara Lindqvist / Tom Berg / Ana Ruiz / + " + below;
        assertThat(names(read(language, end))).isEqualTo("Mara Lindqvist; Tom Berg; Ana Ruiz");
    }

    @Test
    void theAuthorOfThePageIsBeyondDoubt() {
        ReadingResult reading = Seed.reading(FRONT.formatted("Mara Lindqvist") + EN + "Mara Lindqvist HM '14", null);
        assertThat(names(reading)).startsWith("Mara Lindqvist");
        assertThat(codes(reading)).doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void oneOrganizationAtTheEndIsNotDoubted() {
        assertThat(codes(read("en", "##### Lantern Guild Union (LGU)")))
                .doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void readsNamesBelowThePlaceAndTheDay() {
        ReadingResult reading = read(
                "en",
                "The river is ours.\n"
                        + "Harbourtown, 3 May 2031\n"
                        + "Rowers Association\n"
                        + "Ferry Workers Union.\n"
                        + "From the harbour page");
        assertThat(names(reading)).isEqualTo("Rowers Association; Ferry Workers Union");
        assertThat(reading.letter().orElseThrow().date().date()).hasToString("2031-05-03");
    }

    @Test
    void theDayOfALineOfTheLetterComesBeforeThatOfThePage() {
        String letter = FRONT.formatted("the harbour page")
                + "The rowers wrote to the mayor, who has closed the ferry without a word to any of them.\n\n"
                + "Harbourtown, 3 May 2031\n\nWe ask you to run the ferry every evening of the week.\n\n"
                + "The bridge was closed to all of us, and nobody has told us for how long.";
        assertThat(Seed.reading(letter, null).letter().orElseThrow().date().date())
                .hasToString("2031-05-03");
    }

    @Test
    void readsAnAddressBelowTheLetter() {
        String letter = "We ask you to run the ferry every evening of the week, as you did before the flood.\n\n"
                + "The bridge was closed to all of us, and nobody has told us for how long.\n\n"
                + "Sincerely,\n\n"
                + "Anna Berg\n\n"
                + "## Addressed to:\n\n"
                + "To the Minister of Transport\n"
                + "Paula Stone\n"
                + "12 Quay Street\n"
                + "Harbourtown\n"
                + "03.05.2031 — before the harvest\n";
        Letter read = Seed.reading(letter, null).letter().orElseThrow();
        assertThat(read.signatories()).extracting(one -> one.naming().name()).containsExactly("Anna Berg");
        assertThat(read.recipients()).extracting(one -> one.name()).contains("Paula Stone");
        assertThat(read.recipients()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aGreetingInTheMiddleEndsNoLetter() {
        String letter = ES + "Por lo tanto,\n\nSeñor Gobernador Bruno Lanza\n\nSeñora Ministra Carla Prado\n\n"
                + "Les pedimos que el barco vuelva a salir todas las tardes, como antes de la crecida.\n";
        assertThat(Seed.reading(letter, null).letter().orElseThrow().signatories())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz – Ferry Crew, 2001–2005 / Tom Lind – River Watch, 2003 / Eva Berg – Rowers, 2007 / Ida Holm"
                        + " – Bridge Choir",
                "Ana Ruiz — Juggler / Tom Lind — Puppeteer / Eva Berg — Whistler / Moxi — Juggler / Ida Holm —"
                        + " Whistler",
            })
    void aDashEndsTheNamesOfAList(String list) {
        List<String> names = Seed.reading(EN + "Sincerely,\n\n" + list.replace(" / ", "\n"), null)
                .letter()
                .orElseThrow()
                .signatories()
                .stream()
                .map(one -> one.naming().name())
                .toList();
        assertThat(names)
                .contains("Ana Ruiz", "Tom Lind", "Eva Berg", "Ida Holm")
                .noneMatch(name -> name.contains("—"));
    }

    @Test
    void aCountWithNumbersAmongTheItemsIsNoSignatory() {
        String letter = EN + "Signed by:\n\n- Besides the 60 names in public, 91 members have signed without theirs. "
                + "Last changed on 4 May 2031.\n- Ana Ruiz\n- Tom Lind\n- Eva Berg\n- Ida Holm\n- Per Dahl\n";
        assertThat(names(Seed.reading(letter, null))).isEqualTo("Ana Ruiz; Tom Lind; Eva Berg; Ida Holm; Per Dahl");
    }

    @Test
    void aClockIsNoLabelOfAList() {
        String letter = EN + "Sincerely,\n\n**1,104 signers as of 6:30 pm Pacific time, May 4th, 2031.**\n\n"
                + "Ana Ruiz\n\nTom Lind\n\nEva Berg\n";
        assertThat(names(Seed.reading(letter, null))).doesNotContain("30 pm");
    }
}
