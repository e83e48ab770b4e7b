package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/**
 * Lists in which the name does not come first, or in which names and words about them take turns in one line. Lines are
 * separated by "/", signatories by ";", and the name, role, affiliation, place and whom they represent by "+".
 */
class ListOrderTest {

    private static final String EN =
            "Dear Mayor,\n\nWe ask you to reopen the swimming pier before the summer begins.\n\n";

    static ReadingResult read(String language, String list) {
        String letter =
                switch (language) {
                    case "de" ->
                        "Sehr geehrte Frau Bürgermeisterin,\n\nwir bitten Sie, den Steg vor dem Sommer wieder zu öffnen.\n\n"
                                + "Mit freundlichen Grüßen\n\n";
                    case "es" ->
                        "Estimada alcaldesa:\n\nLe pedimos que abra el muelle antes del verano que viene.\n\nAtentamente,\n\n";
                    case "fr" ->
                        "Madame la Maire,\n\nNous vous demandons de rouvrir la jetée avant le début de l'été.\n\nCordialement,\n\n";
                    case "it" ->
                        "Gentile sindaca,\n\nLe chiediamo di riaprire il molo prima dell'inizio dell'estate.\n\n"
                                + "Cordiali saluti,\n\n";
                    case "pt" ->
                        "Senhora Presidente,\n\nPedimos que reabra o cais antes do começo do verão.\n\nAtenciosamente,\n\n";
                    case "ru" ->
                        "Уважаемая Анна Сергеевна!\n\nПросим вас открыть причал до начала лета для всех.\n\nС уважением,\n\n";
                    default -> EN + "Sincerely,\n\n";
                };
        return Seed.reading(letter + list.replace(" / ", "\n").replace("\n+ ", "\n\n"), null);
    }

    private static List<Signatory> signatories(ReadingResult reading) {
        return reading.letter().map(Letter::signatories).orElseThrow();
    }

    private static String described(ReadingResult reading) {
        return signatories(reading).stream()
                .map(one -> Stream.of(one.naming().name(), one.role(), one.affiliation(), one.place(), one.onBehalfOf())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Chair: Ruth Kane / Treasurer: Samuel Frome / Secretary: Ivy Tull | Ruth Kane + Chair; Samuel Frome + Treasurer;"
                        + " Ivy Tull + Secretary",
                "es | Presidenta: Ana Salas / Secretario: Juan Luna | Ana Salas + Presidenta; Juan Luna + Secretario",
                "fr | Présidente : Marie Aubert / Secrétaire : Luc Moreau | Marie Aubert + Présidente; Luc Moreau + Secrétaire",
                "de | Vorsitzende: Eva Reiter / Schriftführer: Karl Sander | Eva Reiter + Vorsitzende; Karl Sander + Schriftführer",
                "it | Presidente: Sara Bruni / Segretario: Luca Porta | Sara Bruni + Presidente; Luca Porta + Segretario",
                "pt | Presidente: Clara Moita / Secretário: Jorge Pires | Clara Moita + Presidente; Jorge Pires + Secretário",
                "ru | Председатель: Мария Ильина / Секретарь: Олег Громов | Мария Ильина + Председатель; Олег Громов + Секретарь",
                "en | Ostle: Ruth Kane / Marl: Samuel Frome / Penwick: Ivy Tull | Ruth Kane + Ostle; Samuel Frome + Marl;"
                        + " Ivy Tull + Penwick",
                "en | - Pier Union: Ruth Kane, chair / - Boat Club: Samuel Frome / - Quay School: Ivy Tull |"
                        + " Ruth Kane + chair + Pier Union; Samuel Frome + Boat Club; Ivy Tull + Quay School",
                "en | Pier Union: Ruth Kane, Samuel Frome / Boat Club: Ivy Tull and Tom Oake | Ruth Kane + Pier Union;"
                        + " Samuel Frome + Pier Union; Ivy Tull + Boat Club; Tom Oake + Boat Club",
                "en | Ruth Kane, Pier Union / Samuel Frome, Boat Club / On behalf of Quay School: Ivy Tull / Tom Oake, Coast Guild |"
                        + " Ruth Kane + Pier Union; Samuel Frome + Boat Club; Ivy Tull + Quay School; Tom Oake + Coast Guild",
                "de | Eva Reiter, Bootsverein / Im Namen der Hafenschule: Karl Sander / Anke Brenner, Angelverein |"
                        + " Eva Reiter + Bootsverein; Karl Sander + Hafenschule; Anke Brenner + Angelverein",
                "es | Fdo.: Ana Salas / Fdo.: Juan Luna | Ana Salas; Juan Luna",
                "en | - Pier Union: Northern Branch / - Harbour Trust / - Boat Club | Pier Union: Northern Branch; Harbour Trust;"
                        + " Boat Club",
            })
    void readsPersonsBehindTheirLabels(String language, String list, String expected) {
        assertThat(described(read(language, list))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ruth Kane, Chair of Pier Union, Samuel Frome, Secretary of Boat Club, and Ivy Tull, Head Teacher of Quay School |"
                        + " Ruth Kane + Chair + Pier Union; Samuel Frome + Secretary + Boat Club; Ivy Tull + Head Teacher + Quay School",
                "en | Signed: Ruth Kane, Pier Union, Samuel Frome, Boat Club, Ivy Tull, Quay School | Ruth Kane + Pier Union;"
                        + " Samuel Frome + Boat Club; Ivy Tull + Quay School",
                "en | Ruth Kane, Samuel Frome (Boat Club), Ivy Tull (Quay School) | Ruth Kane; Samuel Frome + Boat Club;"
                        + " Ivy Tull + Quay School",
                "en | Ruth Kane, Pier Union. Samuel Frome, Boat Club. Ivy Tull, Quay School. | Ruth Kane + Pier Union;"
                        + " Samuel Frome + Boat Club; Ivy Tull + Quay School",
                "en | Ruth Kane, Pier Union ... Samuel Frome, Boat Club ... Ivy Tull, Quay School | Ruth Kane + Pier Union;"
                        + " Samuel Frome + Boat Club; Ivy Tull + Quay School",
                "en | Ruth Kane, Pier and Harbour Users' Union; Samuel Frome, Boat / Club; Ivy Tull, Quay School | Ruth Kane +"
                        + " Pier and Harbour Users' Union; Samuel Frome + Boat Club; Ivy Tull + Quay School",
                "es | Suscriben: Ana Salas, presidenta de la Unión; Juan Luna, secretario del sindicato, y Eva Cano, vecina. |"
                        + " Ana Salas + presidenta + la Unión; Juan Luna + secretario del sindicato; Eva Cano + vecina",
                "de | Unterzeichnet von Eva Reiter, Vorsitzende des Bootsvereins, Karl Sander, Schriftführer, und Anke Brenner,"
                        + " Kassenwartin. | Eva Reiter + Vorsitzende des Bootsvereins; Karl Sander + Schriftführer; Anke Brenner +"
                        + " Kassenwartin",
                "fr | Marie Aubert, présidente, Luc Moreau, secrétaire, et Jean Delcourt, trésorier | Marie Aubert + présidente;"
                        + " Luc Moreau + secrétaire; Jean Delcourt + trésorier",
                "it | Sara Bruni, medica – Luca Porta, maestro – Marco Riva, pescatore | Sara Bruni + medica; Luca Porta + maestro;"
                        + " Marco Riva + pescatore",
                "pt | Maria Moita, presidente, Jorge Pires, secretário, e João Ramos, professor | Maria Moita + presidente; Jorge"
                        + " Pires + secretário; João Ramos + professor",
                "ru | Мария Ильина, председатель, Олег Громов, секретарь, и Анна Белова, учитель | Мария Ильина + председатель;"
                        + " Олег Громов + секретарь; Анна Белова + учитель",
                "en | Ruth Kane, Pier Union / + Samuel Frome, Boat Club / and Tom Oake, Quay School | Ruth Kane + Pier Union;"
                        + " Samuel Frome + Boat Club; Tom Oake + Quay School",
            })
    void splitsNamesAndWordsThatTakeTurns(String language, String list, String expected) {
        assertThat(described(read(language, list))).isEqualTo(expected);
    }

    /** Commas and conjunctions between the words about one person. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ruth Kane, Professor of Law, Peace, and Human Rights, University of Ostle | 1",
                "en | Ruth Kane, Director, Robert Frome Centre, Ostle | 1",
                "en | Ruth Kane, Chair, Pier and Boat Users, Marl | 1",
                "en | Signatories: Ruth Kane, Dr. Samuel Frome, Prof. Ivy Tull, Ph.D. | 3",
                "de | Eva Reiter, Vorsitzende, Karl-Sander-Schule, Hafenstadt | 1",
                "es | Ana Salas, directora, Instituto Juan Luna, Puerto Viejo | 1",
            })
    void keepsOnePersonWhole(String language, String list, int count) {
        assertThat(signatories(read(language, list))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Pier Teachers' Union / Ruth Kane, President / + Quay Parents' Council / Samuel Frome, Chair | Ruth Kane + President"
                        + " + Pier Teachers' Union; Samuel Frome + Chair + Quay Parents' Council",
                "en | Pier Union / Ruth Kane / + Boat Club / Samuel Frome | Ruth Kane + Pier Union; Samuel Frome + Boat Club",
                "en | Ruth Kane /   University of Ostle / Samuel Frome /   Pier Institute / Ivy Tull /   Quay School | Ruth Kane +"
                        + " University of Ostle; Samuel Frome + Pier Institute; Ivy Tull + Quay School",
                "en | Organisation: Pier Union / Signatory: Ruth Kane / + Organisation: Boat Club / Signatory: Samuel Frome | Ruth Kane"
                        + " + Pier Union; Samuel Frome + Boat Club",
                "de | Bootsverein Hafen / Eva Reiter / + Hafenschule / Karl Sander | Eva Reiter + Bootsverein Hafen; Karl Sander +"
                        + " Hafenschule",
                "es | Ana Salas / Unión del Muelle / Juan Luna / Club de Barcos / Eva Cano / Escuela del Puerto | Ana Salas + Unión del"
                        + " Muelle; Juan Luna + Club de Barcos; Eva Cano + Escuela del Puerto",
                "ru | Мария Ильина / Институт моря / Олег Громов / Школа причала / Анна Белова / Союз моряков | Мария Ильина +"
                        + " Институт моря; Олег Громов + Школа причала; Анна Белова + Союз моряков",
                "en | - Pier Union, Ruth Kane, Chair / - Boat Club / - Quay School | Ruth Kane + Chair + Pier Union; Boat Club; Quay"
                        + " School",
                "fr | - Union du Quai, Marie Aubert, présidente / - Club de la Jetée | Marie Aubert + présidente + Union du Quai; Club"
                        + " de la Jetée",
                "en | Ruth Kane / Samuel Frome / Boat Club / Ivy Tull / Pier Union / Quay School | Ruth Kane; Samuel Frome; Boat Club;"
                        + " Ivy Tull; Pier Union; Quay School",
                "en | - Ruth Kane / - Boat Club / - Samuel Frome / - Pier Union / - Ivy Tull / - Quay School | Ruth Kane; Boat Club;"
                        + " Samuel Frome; Pier Union; Ivy Tull; Quay School",
            })
    void joinsPersonsAndTheirOrganizations(String language, String list, String expected) {
        assertThat(described(read(language, list))).isEqualTo(expected);
    }

    /** A line of another form among lines of person and organization. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sukarno, Quay School | Sukarno + Quay School",
                "王小明, Quay School | 王小明 + Quay School",
                "Oake, Thomas, Quay School | Oake, Thomas + Quay School",
                "Greenpeace, Marl Branch | Greenpeace, Marl Branch",
                "thomas oake, quay school | thomas oake + quay school",
                "Thomas Oake [Quay School] | Thomas Oake + Quay School",
            })
    void readsOneLineOfAnotherForm(String line, String expected) {
        String list =
                "Ruth Kane, Pier Union / Samuel Frome, Boat Club / Ivy Tull, Marl School / %s / Peter Moor, Coast Watch Trust"
                        + " / Ann Holt, Pier Institute";
        assertThat(described(read("en", list.formatted(line))).split("; ")[3]).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thomas Oake, Quay School; Peter Holt, Coast Trust | Thomas Oake + Quay School; Peter Holt + Coast Trust | 7",
                "Thomas Oake, Peter Holt, Jane Moor, Quay School | Thomas Oake; Peter Holt; Jane Moor + Quay School | 8",
                "Thomas Oake, Quay School; teacher | Thomas Oake + Quay School; teacher | 6",
                "Thomas Oake, Victoria Falls, Zambia | Thomas Oake + Victoria Falls + Zambia | 6",
            })
    void splitsSeveralPersonsInOneLineOfAList(String line, String expected, int count) {
        String list =
                "Ruth Kane, Pier Union / Samuel Frome, Boat Club / Ivy Tull, Marl School / %s / Peter Moor, Coast Watch Trust"
                        + " / Ann Holt, Pier Institute";
        ReadingResult reading = read("en", list.formatted(line));
        assertThat(signatories(reading)).hasSize(count);
        assertThat(described(reading)).contains(expected);
    }

    /** What can't be told from the lines alone is doubted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruth Kane, Pier Union / Samuel Frome, Boat Club / Quay School, Thomas Oake / Ann Holt, Pier Institute | true",
                "Ruth Kane, Pier Union / Samuel Frome, Boat Club / Quay School, Ostle / Ann Holt, Pier Institute | false",
                "Ruth Kane / Pier Union / Samuel Frome / Boat Club | true",
                "Ruth Kane / Samuel Frome / Pier Union / Boat Club | false",
                "Chair: Ruth Kane / Secretary: Samuel Frome | false",
                "Ruth Kane, Pier Union / Samuel Frome, Boat Club / Author: Thomas Oake | true",
                "Ruth Kane, Chair, Samuel Frome, Secretary, and Thomas Oake, Treasurer | false",
            })
    void doubtsAnOrderThatNothingShows(String list, boolean doubted) {
        assertThat(read("en", list).findings().stream()
                        .map(Finding::code)
                        .toList()
                        .contains(FindingCode.SIGNATORY_UNCERTAIN))
                .isEqualTo(doubted);
    }

    /** Rows of tables: cells are separated by "&", and the first row is the head unless it begins with "#". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name & Town & Name & Town / Ruth Kane & Marl & Samuel Frome & Ostle / Ivy Tull & Penwick & & | Ruth Kane + Marl;"
                        + " Samuel Frome + Ostle; Ivy Tull + Penwick",
                "Given & Family & Org / Ruth & Kane & Pier Union / Samuel & Frome & Boat Club | Ruth Kane + Pier Union; Samuel Frome +"
                        + " Boat Club",
                "# / Ms & Ruth & Kane & Pier Union / Mr & Samuel & Frome & Boat Club / Dr & Thomas & Oake & Quay School | Ruth Kane"
                        + " + Pier Union; Samuel Frome + Boat Club; Dr Thomas Oake + Quay School",
                "# / Kane & Ruth & Marl / Frome & Samuel & Ostle / Oake & Thomas & Penwick | Ruth Kane + Marl; Samuel Frome + Ostle;"
                        + " Thomas Oake + Penwick",
                "Signatory / Ruth Kane, Chair, Pier Union / Samuel Frome, Secretary, Boat Club / Thomas Oake | Ruth Kane + Chair +"
                        + " Pier Union; Samuel Frome + Secretary + Boat Club; Thomas Oake",
                "Name and title & Institution / Ruth Kane, Professor of Tides & Pier College / Samuel Frome, Reader & Quay School /"
                        + " Thomas Oake, PhD candidate & – | Ruth Kane + Professor of Tides + Pier College; Samuel Frome + Reader +"
                        + " Quay School; Thomas Oake + PhD candidate",
                "Country & Signatories / Ireland & Ruth Kane, Samuel Frome / Malta & Thomas Oake | Ruth Kane + Ireland; Samuel Frome"
                        + " + Ireland; Thomas Oake + Malta",
                "Name & Org / Kane, Ruth & Pier Union / Ruth Oake, PhD & Boat Club | Kane, Ruth + Pier Union; Ruth Oake, PhD + Boat"
                        + " Club",
                "Name & Town / Ana & Lima / Ruth & Cusco / Thomas & Quito | Ana + Lima; Ruth + Cusco; Thomas + Quito",
                "# / Ana & Lima / Ruth & Cusco / Thomas & Quito | Ana + Lima; Ruth + Cusco; Thomas + Quito",
                "Name & Name of the boat / Ruth Kane & Gull / Samuel Frome & Tern | Ruth Kane; Samuel Frome",
            })
    void readsTablesWithColumnsOfOtherOrders(String rows, String expected) {
        StringBuilder html =
                new StringBuilder("<p>Dear Mayor,</p><p>We ask you to reopen the swimming pier before the summer"
                        + " begins.</p><h3>Signatories</h3><table>");
        List<String> all = List.of(rows.split(" / "));
        boolean headed = !all.get(0).strip().equals("#");
        for (int i = headed ? 0 : 1; i < all.size(); i++) {
            String cell = headed && i == 0 ? "th" : "td";
            html.append("<tr>");
            for (String text : all.get(i).split("&")) {
                html.append("<%s>%s</%s>".formatted(cell, text.strip(), cell));
            }
            html.append("</tr>");
        }
        assertThat(described(Seed.reading(html + "</table>", null))).isEqualTo(expected);
    }
}
