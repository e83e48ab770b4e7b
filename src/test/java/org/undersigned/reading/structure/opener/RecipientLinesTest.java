package org.undersigned.reading.structure.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Recipients in lines that hold more than a name and an office. */
class RecipientLinesTest {

    private static final String PROSE =
            "\n\nWe write to you because the ferries of the harbour do not run any longer, and"
                    + " because the students cannot reach their classes in the morning.\n\nSincerely,\n\nEva Berg\nChair\n";

    private static List<String> recipients(ReadingResult reading) {
        return reading.letter().map(Letter::recipients).orElseThrow().stream()
                .map(one -> one.role() + ": " + one.name() + ", " + one.office())
                .toList();
    }

    @Test
    void theAddressOnTheLineOfANameIsNoPartOfIt() {
        ReadingResult reading = Seed.reading(
                "3 May 2031\n\nChancellor Felix V. Moor-Brown Harbour University of Karsk 205 East Pier Street Karsk, NV 10017"
                        + "\n\nDear Chancellor Moor-Brown:" + PROSE,
                null);
        assertThat(recipients(reading)).containsExactly(Recipient.Role.TO + ": Felix V. Moor-Brown, Chancellor");
    }

    @Test
    void theLabelOfCopiesBeginsALine() {
        ReadingResult reading = Seed.reading(
                "3 May 2031\n\nTo the Ministry of Ports Copy to: Secretary of State for Piers, Mr. Pau Vila\n\n"
                        + "Dear Minister," + PROSE,
                null);
        assertThat(recipients(reading))
                .containsExactly(
                        Recipient.Role.TO + ": null, Ministry of Ports",
                        Recipient.Role.CC + ": Pau Vila, Secretary of State for Piers");
    }

    @Test
    void aHeadingMaySayToWhomALetterWasSent() {
        ReadingResult reading =
                Seed.reading("# No trams\n\n### Sent to Mayor Ana Ruiz and the Harbour Council" + PROSE, null);
        assertThat(recipients(reading)).first().asString().contains("Ana Ruiz");
    }

    @Test
    void bracketsAndPossessivesBelongToTheOffice() {
        ReadingResult reading = Seed.reading(
                "3 May 2031\n\nAna Ruiz, Minister of Ports\n\nDear Minister," + PROSE
                        + "\ncc: Laura Lind (Karsk Centre), the Official Opposition’s Schools and Ports critic\n"
                        + "cc: Kat Vale (Vale West), Liberal Party’s Schools and Ports critic\n",
                null);
        assertThat(recipients(reading).stream().filter(one -> one.startsWith("" + Recipient.Role.CC)))
                .containsExactly(
                        Recipient.Role.CC
                                + ": Laura Lind, Karsk Centre, the Official Opposition’s Schools and Ports critic",
                        Recipient.Role.CC + ": Kat Vale, Vale West, Liberal Party’s Schools and Ports critic");
    }

    @Test
    void copiesThatRunTogetherAreDoubted() {
        ReadingResult reading = Seed.reading(
                "3 May 2031\n\nDear Mayor Ruiz," + PROSE
                        + "\ncc: Members of the Pilots Unit Mr. Henry Gard, Director, Pilots Council 37 Mr. Vince Alv, Chair\n",
                null);
        assertThat(reading.findings()).anyMatch(finding -> finding.code() == FindingCode.RECIPIENTS_UNCERTAIN);
    }

    @Test
    void neuterGreetingsAreNoPartOfABody() {
        ReadingResult reading = Seed.reading(
                "# Offener Brief\n\nSehr geehrtes Hafenamt, sehr geehrtes Finanzministerium,\n\nwir schreiben Ihnen, weil die"
                        + " Fähren des Hafens nicht mehr fahren und die Studierenden am Morgen nicht in ihre Kurse kommen.\n",
                null);
        assertThat(recipients(reading)).noneMatch(one -> one.contains("geehrtes"));
    }

    @Test
    void anOfficeBehindAPersonIsHersThoughItEndsLikeAName() {
        ReadingResult reading = Seed.reading(
                "3 May 2031\n\nDear Prime Minister," + PROSE
                        + "\nCC: The Right Honourable Ivo Hill, Leader of Her Majesty's Official Opposition;\n"
                        + "The Honourable Mara Lund, Member of Parliament Karsk-Outer Islands;\n"
                        + "The Honourable Kim Vale, Minister of Ports\n",
                null);
        assertThat(recipients(reading))
                .endsWith(
                        Recipient.Role.CC + ": Ivo Hill, Leader of Her Majesty's Official Opposition",
                        Recipient.Role.CC + ": Mara Lund, Member of Parliament Karsk-Outer Islands",
                        Recipient.Role.CC + ": Kim Vale, Minister of Ports");
    }

    @Test
    void ordersBehindANameAreNoOffice() {
        ReadingResult reading = Seed.reading(
                "3 May 2031\n\nThe Honourable Mara Lund Sui-wai, GBX, CBX\nChief Secretary\nOffice of the Chief Secretary"
                        + "\n\nDear Mrs Lund," + PROSE,
                null);
        assertThat(recipients(reading))
                .containsExactly(
                        Recipient.Role.TO + ": Mara Lund Sui-wai, Chief Secretary, Office of the Chief Secretary");
        ReadingResult other = Seed.reading("3 May 2031\n\nTo: Mara Lund, CEO, KPX\n\nDear Mrs Lund," + PROSE, null);
        assertThat(recipients(other)).containsExactly(Recipient.Role.TO + ": Mara Lund, CEO, KPX");
    }

    @Test
    void wordsThatPresentALetterAddressNobody() {
        ReadingResult reading = Seed.reading(
                "# El muelle\n\nVarias asociaciones escriben al Gobierno para que abra el muelle del puerto viejo."
                        + "\n\nA continuación la carta abierta:\n\nPreocupados por el cierre del muelle, decimos que"
                        + " los barcos no pueden salir y que nadie responde a nuestras preguntas.\n\nEva Berg\n",
                null);
        assertThat(recipients(reading)).noneMatch(one -> one.contains("continuación"));
    }

    @Test
    void aSecondPersonWithAnOfficeIsNoOfficeOfTheFirst() {
        ReadingResult reading = Seed.reading(
                "3 May 2031\n\nDear Minister," + PROSE + "\ncc: Hon. Kim Vale, Premier Bo Lee of Karsk\n", null);
        assertThat(recipients(reading)).anyMatch(one -> one.contains("Bo Lee"));
        assertThat(recipients(reading)).noneMatch(one -> one.contains("Kim Vale") && one.contains("Bo Lee"));
    }
}
