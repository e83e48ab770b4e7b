package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** The lines of a list decide together what each of them is. Lines are separated by "/", names by ";". */
class SignatoryFormsTest {

    private static final String EN =
            "Dear Mayor,\n\nWe ask you to reopen the swimming lake before the summer begins.\n\n";
    private static final String DE =
            "Sehr geehrte Frau Bürgermeisterin,\n\nwir bitten Sie, den Badesee vor dem Sommer wieder zu öffnen.\n\n";
    private static final String ES =
            "Estimada alcaldesa:\n\nLe pedimos que abra el lago antes del verano que viene.\n\n";
    private static final String FR =
            "Madame la Maire,\n\nNous vous demandons de rouvrir le lac avant le début de l'été.\n\n";
    private static final String IT =
            "Gentile sindaca,\n\nLe chiediamo di riaprire il lago prima dell'inizio dell'estate.\n\n";
    private static final String PT = "Senhora Presidente,\n\nPedimos que reabra o lago antes do começo do verão.\n\n";
    private static final String RU =
            "Уважаемая Анна Сергеевна!\n\nПросим вас открыть озеро до начала лета для всех.\n\n";

    private static ReadingResult read(String language, String list) {
        String letter =
                switch (language) {
                    case "de" -> DE + "Mit freundlichen Grüßen\n\n";
                    case "es" -> ES + "Atentamente,\n\n";
                    case "fr" -> FR + "Cordialement,\n\n";
                    case "it" -> IT + "Cordiali saluti,\n\n";
                    case "pt" -> PT + "Atenciosamente,\n\n";
                    case "ru" -> RU + "С уважением,\n\n";
                    default -> EN + "Sincerely,\n\n";
                };
        return Seed.reading(letter + list.replace(" / ", "\n").replace("\n+ ", "\n\n"), null);
    }

    private static List<Signatory> signatories(ReadingResult reading) {
        return reading.letter().map(Letter::signatories).orElseThrow();
    }

    private static String names(ReadingResult reading) {
        return String.join(
                "; ",
                signatories(reading).stream().map(one -> one.naming().name()).toList());
    }

    private static List<FindingCode> codes(ReadingResult reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a) Rosa Kane / b) Ned Frome / c) Ivy Tull | Rosa Kane; Ned Frome; Ivy Tull",
                "ru | а) Мария Ильина / б) Олег Громов | Мария Ильина; Олег Громов",
                "it | i. Sara Bruni / ii. Luca Porta / iii. Ada Riva | Sara Bruni; Luca Porta; Ada Riva",
                "fr | [1] Lise Aubert / [2] Marc Delcourt | Lise Aubert; Marc Delcourt",
                "pt | Nº 1 Clara Moita / Nº 2 Jorge Pires | Clara Moita; Jorge Pires",
                "de | – Anke Reiter / – Udo Brenner / – Kim Sander | Anke Reiter; Udo Brenner; Kim Sander",
                "de | ☑ Anke Reiter / ☐ Udo Brenner | Anke Reiter; Udo Brenner",
                "es | - [x] Nuria Salas / - [ ] Javier Luna | Nuria Salas; Javier Luna",
                "en | A. Kane / B. Frome / C. Tull | A. Kane; B. Frome; C. Tull",
            })
    void leavesOutMarkersOfItems(String language, String list, String names) {
        assertThat(names(read(language, list))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Rosa Kane, PhD / Ned Frome, MD, FRCS / Ivy Tull MP / Tom Oake | 4",
                "es | Nuria Salas, maestra / Javier Luna, panadero / Eva Cano, maestra / Ana Gil, panadera | 4",
                "de | - Anke Reiter, Imkerin / - Udo Brenner, Wart der ältesten Hütte am See. / - Kim Sander, Lehrerin"
                        + " | 3",
                "fr | - Cercle du Lac / - les amis de l'eau / - radio-rive / - Club des Nageurs | 4",
                "en | - Rosa Kane, designer web / - Ned Frome, lead dev / - Ivy Tull, baker | 3",
                "it | Sara Bruni / Luca Porta, medico / Ada Riva | 3",
                "en | Rosa Kane / Chair, Lake Society / + Ned Frome / Director, Swim Trust | 2",
                "en | Society for the Care of the Lake and / the Rivers of the Plain / Swim Trust | 2",
            })
    void keepsNeighboursApart(String language, String list, int count) {
        assertThat(signatories(read(language, list))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Signed by: Rosa Kane, Ned Frome and Ivy Tull | Rosa Kane; Ned Frome; Ivy Tull",
                "de | Unterzeichnet von: Anke Reiter, Udo Brenner und Kim Sander. | Anke Reiter; Udo Brenner; Kim"
                        + " Sander",
                "es | Firman: Nuria Salas, Javier Luna y Eva Cano | Nuria Salas; Javier Luna; Eva Cano",
                "fr | Signé par : Lise Aubert, Marc Delcourt et Zoé Petit | Lise Aubert; Marc Delcourt; Zoé Petit",
                "it | Firmato da: Sara Bruni, Luca Porta e Ada Riva | Sara Bruni; Luca Porta; Ada Riva",
                "pt | Assinam: Clara Moita, Jorge Pires e Rita Vaz | Clara Moita; Jorge Pires; Rita Vaz",
                "ru | Подписали: Мария Ильина, Олег Громов и Вера Сокол | Мария Ильина; Олег Громов; Вера Сокол",
                "en | The undersigned: / + Swim Trust, Lake Works, Inc., Rowers Union, and Friends of the Lake."
                        + " | Swim Trust; Lake Works, Inc.; Rowers Union; Friends of the Lake",
                "en | Rosa Kane[1], Ned Frome[1][2], Ivy Tull[3] | Rosa Kane; Ned Frome; Ivy Tull",
                "de | Anke Reiter², Udo Brenner¹,², Kim Sander³ | Anke Reiter; Udo Brenner; Kim Sander",
                "it | Firmatari: / + Sara Bruni, Presidente, Vele Sparse / + Luca Porta, Direttore, Mulino Lento"
                        + " | Sara Bruni; Luca Porta",
                "en | Signatories: / + Rosa Kane, Ned Frome, Ivy Tull / + Tom Oake, Amy Dunn, Lee Hart"
                        + " | Rosa Kane; Ned Frome; Ivy Tull; Tom Oake; Amy Dunn; Lee Hart",
                "en | Rosa Kane and Ned Frome | Rosa Kane; Ned Frome",
                "es | Nuria Salas y Cano | Nuria Salas y Cano",
                "en | Tin, Salt and Iron Workers Union | Tin, Salt and Iron Workers Union",
            })
    void separatesNamesThatRunOn(String language, String list, String names) {
        assertThat(names(read(language, list))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Rosa Kane / Ned Frome / and 1,214 others | 1,214",
                "de | Rosa Kane / Ned Frome / und 80 weitere Badende | 80",
                "es | Rosa Kane / Ned Frome / y 30 vecinas más | 30",
                "fr | Rosa Kane / Ned Frome / et 35 autres signataires | 35",
                "it | Rosa Kane / Ned Frome / e altri 120 cittadini | 120",
                "pt | Rosa Kane / Ned Frome / e mais 300 pessoas | 300",
                "ru | Rosa Kane / Ned Frome / и ещё 48 человек | 48",
                "de | Rosa Kane, Ned Frome und 60 weitere Gäste | 60",
            })
    void countsThoseWithoutNames(String language, String list, String number) {
        ReadingResult reading = read(language, list);
        assertThat(names(reading)).isEqualTo("Rosa Kane; Ned Frome");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.SIGNATORIES_UNNAMED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(number + " more"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | [Your name] / [Your address]",
                "de | [Ihr Name] / [Ort, Datum]",
                "es | [Su nombre] / [Su ciudad]",
                "fr | Nom : ____________ / Ville : ____________",
                "it | [Nome e cognome] / [Indirizzo]",
                "pt | [Seu nome] / [Sua cidade]",
                "ru | [Ваше имя] / [Ваш город]",
                "en | {{ one.name }} - {{ one.town }}",
            })
    void namesNobodyForAFieldOfAForm(String language, String list) {
        assertThat(signatories(read(language, list))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | Rosa Kane, Lake View, OR / Ned Frome, Pine Hill, WA / Ivy Tull, Marsh End, ME | - | - | Lake"
                        + " View, OR",
                "en | Rosa Kane, nurse, UK / Ned Frome, teacher, Norway / Ivy Tull, nurse, US | nurse | - | UK",
                "en | Rosa Kane, Director, IT / Ned Frome, Manager, HR / Ivy Tull, teacher | Director | IT | -",
                "en | Rosa Kane, poet, translator / Ned Frome, nurse | poet, translator | - | -",
                "fr | Rosa Kane¹ / Marc Delcourt² / + ¹ Université du Lac / ² Institut des Eaux | - | Université du"
                        + " Lac | -",
                "en | Rosa Kane (rkane) / Ned Frome (@frome) | - | - | -",
                "en | Rosa Kane (nurse) / Ned Frome (baker) | nurse | - | -",
                "ru | Rosa Kane\tврач / Олег Громов\tинженер | врач | - | -",
            })
    void readsTheFirstLineAsTheListDoes(String language, String list, String role, String affiliation, String place) {
        Signatory first = signatories(read(language, list)).get(0);
        assertThat(first.naming().name()).isEqualTo("Rosa Kane");
        assertThat(first.role()).isEqualTo(role);
        assertThat(first.affiliation()).isEqualTo(affiliation);
        assertThat(first.place()).isEqualTo(place);
    }

    @Test
    void greetsNobodyWithTheFieldsOfAForm() {
        ReadingResult reading = Seed.reading(
                "Dear [First Name] [Last Name],\n\nWe ask you to reopen the lake now.\n\nSincerely,\n\nRosa Kane",
                null);
        assertThat(reading.letter().orElseThrow().recipients()).isEmpty();
    }

    @Test
    void doubtsNoListBecauseOfTheNotesBelowIt() {
        ReadingResult reading = read("en", "Rosa Kane¹\nNed Frome²\n\n¹ Lake University\n² Institute of Waters");
        assertThat(codes(reading)).doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void keepsTheOrderOfFamilyAndGivenName() {
        ReadingResult reading = read("en", "- Frome, Ned\n- Kane, Rosa\n- Oake, Tom\n- Tull, Ivy");
        assertThat(names(reading)).isEqualTo("Frome, Ned; Kane, Rosa; Oake, Tom; Tull, Ivy");
        assertThat(signatories(reading)).allMatch(one -> one.place() == null && one.affiliation() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | La Presidente / Sara Bruni / Riva, 3 marzo 2031 | Sara Bruni | La Presidente",
                "de | Der Vorsitzende / Udo Brenner | Udo Brenner | Der Vorsitzende",
                "es | El Director del Instituto / Javier Luna | Javier Luna | El Director del Instituto",
            })
    void readsTheRoleAboveAName(String language, String list, String name, String role) {
        ReadingResult reading = read(language, list);
        assertThat(names(reading)).isEqualTo(name);
        assertThat(signatories(reading).get(0).role()).isEqualTo(role);
        assertThat(signatories(reading).get(0).quote().exact()).isEqualTo(role + ", " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | on behalf of the Lake Society / + Rosa Kane | the Lake Society",
                "es | en nombre de la Asamblea / + Rosa Kane | la Asamblea",
                "fr | au nom du Cercle du Lac / + Rosa Kane | Cercle du Lac",
            })
    void readsForWhomThePersonBelowSigns(String language, String list, String represented) {
        ReadingResult reading = read(language, list);
        assertThat(names(reading)).isEqualTo("Rosa Kane");
        assertThat(signatories(reading).get(0).onBehalfOf()).isIn(represented, represented.replace("the ", ""));
    }

    @Test
    void readsSignaturesSideBySideColumnByColumn() {
        ReadingResult reading = read("es", "Rosa Kane          Javier Luna / Presidenta         Secretario");
        assertThat(names(reading)).isEqualTo("Rosa Kane; Javier Luna");
        assertThat(signatories(reading)).extracting(Signatory::role).containsExactly("Presidenta", "Secretario");
    }

    @Test
    void saysWhichLinesTheOthersDecided() {
        ReadingResult reading = read("en", "- Lake Society\n- Swim Trust\n- lakewatch.example\n- Rowers Union");
        assertThat(signatories(reading)).hasSize(4);
        assertThat(codes(reading)).containsOnlyOnce(FindingCode.SIGNATORY_READ_AS_LISTED);
    }

    @Test
    void goesOnBehindNotes() {
        ReadingResult reading = read(
                "en",
                "Rosa Kane, Teacher, Lake School\n\n"
                        + "Ned Frome, Baker, Lake Town\n\n"
                        + "**Notes**\n\n"
                        + "[1] The lake report, 2030.\n\n"
                        + "[MORE NAMES]\n\n"
                        + "Ivy Tull, Nurse, Lake Clinic\n\n"
                        + "Tom Oake, Smith, Lake Town");
        assertThat(signatories(reading)).hasSize(4);
    }
}
