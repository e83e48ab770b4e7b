package org.undersigned.reading.structure.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Addresses in unusual layouts: labels of groups, quoted letterheads, offices below greeted names. */
class AddressFormsTest {

    private static final String BODY =
            "The trams of our town have carried nobody since the depot was closed, and we want them back.";
    private static final String CUERPO =
            "Los tranvías de nuestra ciudad no llevan a nadie desde que se cerró la cochera, y los queremos de vuelta.";
    private static final String TEXT =
            "Die Straßenbahnen unserer Stadt haben niemanden mehr gefahren, seit das Depot geschlossen ist.";

    private static Letter read(String... blocks) {
        return Seed.reading(String.join("\n\n", blocks) + "\n", null).letter().orElseThrow();
    }

    private static List<String> called(Letter letter, Recipient.Role role) {
        return letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .map(Recipient::displayName)
                .toList();
    }

    @Test
    void aLabelOfAGroupStandsAboveItsRecipients() {
        Letter letter = read(
                "# Offener Brief",
                "**An — auf Landesebene**",
                "- Frau Ministerin Vera Lang, Ministerium für Verkehr\n- den Vorstand der Hafenbahn AG",
                "Sehr geehrte Damen und Herren,",
                TEXT);
        assertThat(called(letter, Recipient.Role.TO)).hasSize(2).first().isEqualTo("Vera Lang");
    }

    @Test
    void anOfficeOfTwoFieldsKeepsItsConjunction() {
        Letter letter = read(
                "Hon. Tom Lind\nMinister of Colleges and Universities\n5 Quay Street\nKarsk K1 2AB",
                "2 November 2031",
                "Dear Minister Lind,",
                BODY);
        Recipient recipient = letter.recipients().get(0);
        assertThat(letter.recipients()).hasSize(1);
        assertThat(recipient.office()).isEqualTo("Minister of Colleges and Universities");
        assertThat(recipient.text()).isEqualTo("Hon. Tom Lind, Minister of Colleges and Universities");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | President Tom Lind~The White House~1600 Bay Avenue NW~Karsk, DC 20500 | Dear Mr. President, | Tom"
                        + " Lind; President",
                "en | H.E. the President of the Republic~State House~Karsk | Your Excellency, | null; President"
                        + " of the Republic",
                "en | The Right Honourable Tom Lind~Prime Minister of Canada~Office of the Prime Minister~80 Bay"
                        + " Street~Karsk, ON K1A 0A2 | Dear Prime Minister: | Tom Lind; Prime Minister of Canada, Office"
                        + " of the Prime Minister",
                "es | Lic. Rodrigo Salas Mena~Presidente Constitucional~Presente.- | Señor Presidente: | Rodrigo Salas"
                        + " Mena; Presidente Constitucional",
                "es | Excmo. Sr. D. Pedro Solís~Presidente del Gobierno~Palacio del Lago~28071 Karsk | Señor Presidente:"
                        + " | Pedro Solís; Presidente del Gobierno",
                "fr | Madame la Première ministre~Hôtel de Matignon~75007 Paris | Madame la Première ministre, | null;"
                        + " Première ministre",
                "it | Al Presidente del Consiglio dei Ministri~On. Tommaso Lindi~Palazzo Chigi~Piazza Colonna"
                        + " 370~00187 Roma | Gentile Presidente, | Tommaso Lindi; Presidente del Consiglio dei Ministri",
                "pt | Exmo. Senhor~Presidente da República~Palácio do Planalto~Brasília - DF | Senhor Presidente, | null;"
                        + " Presidente da República",
                "de | An den~Bundesminister für Gesundheit~Herrn Prof. Dr. Thomas Lind~Hafenstraße 108~10117 Karsk |"
                        + " Sehr geehrter Herr Minister, | Thomas Lind; Bundesminister für Gesundheit"
            })
    void aBuildingInAnAddressIsNoRecipientAndNoOffice(
            String language, String address, String salutation, String expected) {
        String body =
                switch (language) {
                    case "es" -> BodyParagraphs.ES;
                    case "fr" -> BodyParagraphs.FR;
                    case "it" -> BodyParagraphs.IT;
                    case "pt" -> BodyParagraphs.PT;
                    case "de" -> BodyParagraphs.DE;
                    default -> BodyParagraphs.EN;
                };
        ReadingResult reading =
                Seed.reading(address.replace('~', '\n') + "\n\n" + salutation + "\n\n" + body + "\n", null);
        assertThat(reading.letter().orElseThrow().recipients().stream()
                        .map(one -> one.name() + "; " + one.office())
                        .toList())
                .containsExactly(expected);
        assertThat(reading.findings()).noneMatch(finding -> finding.code() == FindingCode.RECIPIENTS_UNCERTAIN);
    }

    @Test
    void severalNamesBelowAFormOfAddressAreAllRecipients() {
        Letter letter = read(
                "13 de junio de 2031",
                "Señores",
                "Tomás Lindo",
                "Ana Ruiz",
                "Candidatos a la Alcaldía de Ostrand",
                "Respetados candidatos,",
                CUERPO);
        assertThat(called(letter, Recipient.Role.TO)).contains("Tomás Lindo", "Ana Ruiz");
    }

    @Test
    void aHeadingMayAddressSomebody() {
        Letter letter = read("## A los senadores y senadoras del puerto:", CUERPO, CUERPO);
        assertThat(letter.recipients()).hasSize(1);
        assertThat(letter.sections())
                .allSatisfy(section -> assertThat(section.heading()).isNull());
    }

    @Test
    void aDeliveryNoteBesideTheNameIsNoOffice() {
        Letter letter = read(
                "An die Bundesministerin für Verkehr  \nFrau Vera Lang (persönlich)  \nHafenstraße 4",
                "Sehr geehrte Frau Ministerin Lang,",
                TEXT);
        assertThat(called(letter, Recipient.Role.TO)).containsExactly("Vera Lang");
    }

    @Test
    void aSemicolonMayStandBeforeTheOffice() {
        Letter letter = read(
                "Dear Mayor Moor:", BODY, "Sincerely,", "Tom Lind", "Copy to: Dr. Ana Ruiz; Superintendent of Trams");
        assertThat(called(letter, Recipient.Role.CC)).containsExactly("Ana Ruiz");
    }

    @Test
    void aGreetingOfMoreThanAreAddressedNamesTheOthers() {
        Letter letter = read(
                "An\n\nBundesminister Tom Lind\n\nBundesminister Jan Moor",
                "Sehr geehrter Herr Minister Lind,",
                "Sehr geehrter Herr Minister Moor,",
                "Sehr geehrte Frau Ministerin Ruiz,",
                TEXT);
        assertThat(called(letter, Recipient.Role.TO)).hasSize(3);
    }

    @Test
    void aMailboxBesideANameIsLeftOut() {
        Letter letter = read(
                "To: Mayor Ana Ruiz <ana.ruiz@ostrand.example>  \nMayor Tom Lind <lind@ostrand.example>",
                "Dear Mayors,",
                BODY);
        assertThat(called(letter, Recipient.Role.TO)).containsExactly("Ana Ruiz", "Tom Lind");
    }

    @Test
    void aQuotedLetterKeepsItsLongLetterheadAndItsDate() {
        Letter letter = read(
                BODY + " " + BODY,
                "3 May 2031",
                "> To,",
                "> Ms Ana Ruiz,",
                "> Minister of Trams,",
                "> Government of Ostrand.",
                "> Cc:",
                "> Mr Tom Lind, Minister of Ferries",
                "> Ms Bea Okoro, Secretary, Ministry of Lamps & Harbour Works",
                "> Mr Jan Moor, President of the Tram Club",
                "> Subject: Trams",
                "> Dear Madam,",
                "> " + BODY,
                "> " + BODY,
                "> Sincerely,");
        assertThat(called(letter, Recipient.Role.TO)).containsExactly("Ana Ruiz");
        assertThat(called(letter, Recipient.Role.CC)).containsExactly("Tom Lind", "Bea Okoro", "Jan Moor");
        assertThat(letter.date().date()).hasToString("2031-05-03");
    }

    @Test
    void aRecipientThatIsAClauseIsInDoubt() {
        assertThat(Seed.reading(
                                "# Carta à juíza que mandou fechar a garagem\n\n"
                                        + "Os bondes da nossa cidade não levam ninguém desde que a garagem foi"
                                        + " fechada.\n\n"
                                        + "Queremos que voltem, porque não há outro caminho até ao porto.\n",
                                null)
                        .findings())
                .extracting(finding -> finding.code())
                .contains(FindingCode.RECIPIENTS_UNCERTAIN);
    }

    @Test
    void aTitleBeforeASurnameIsNotInDoubt() {
        assertThat(Seed.reading("# Open letter to President Ruiz\n\n" + BODY + "\n\n" + BODY + "\n", null)
                        .findings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.RECIPIENTS_UNCERTAIN);
    }

    @Test
    void aPersonsInstitutionStandsBetweenStreetAndTown() {
        Letter letter = read(
                "2 November 2031",
                "The Honorable Vera Lang\n524 Harbour Office Building\nState Senate\nKarsk, OH 43215",
                "Dear Senator:",
                BODY);
        assertThat(called(letter, Recipient.Role.TO)).containsExactly("Vera Lang");
    }

    @Test
    void anInstitutionBelowATownIsAnotherRecipient() {
        Letter letter = read(
                "2 November 2031",
                "Vera Lang\n12 Harbour Street\nKarsk\nPorts Commission\n3 Quay Road\nKarsk",
                "Dear Ms Lang, dear members of the Commission,",
                BODY);
        assertThat(called(letter, Recipient.Role.TO)).containsExactly("Vera Lang", "Ports Commission");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Llamado a la acción",
                "Llamamiento a la acción",
            })
    void aCallToActionIsASection(String heading) {
        Letter letter =
                read("# Carta abierta sobre los tranvías", CUERPO, "## La cochera", CUERPO, "## " + heading, CUERPO);
        assertThat(letter.recipients()).isEmpty();
        assertThat(letter.sections()).hasSize(3);
    }

    @Test
    void aPetitionToDoSomethingNamesNobody() {
        assertThat(read("# Petition to Pause the Closure of the Depot", BODY).recipients())
                .isEmpty();
        assertThat(called(read("# Open letter to Grant Moor", BODY), Recipient.Role.TO))
                .containsExactly("Grant Moor");
    }

    @Test
    void anElidedArticleIsNoPartOfTheOffice() {
        Letter letter = read(
                "# Lettre ouverte",
                "À l'attention de l'Organisation des ports",
                "Monsieur le Secrétaire Général,",
                "Les tramways de notre ville ne portent plus personne depuis que le dépôt est fermé, et nous les voulons.");
        assertThat(letter.recipients()).extracting(Recipient::office).contains("Organisation des ports");
    }
}
