package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.testing.Seed;

/** Facts that contradict each other, or that name what the letter does not have, are never published in silence. */
class StatedFactsTest {

    private static final String LETTER = """
        # Open letter about the pier

        3 May 2031

        To: Finn Dahl, Mayor of Holm
        To: the harbour board

        Dear members of the board,

        One in ten of the boats left. The [survey](#) counts 6,000 planks, says [the log](https://log.example/a).

        ## The pier

        It is a good pier. We ask the board to publish the count. That list is [that list](#).

        Yours faithfully,

        Per Lind
        Pier Friends
        Boat Owners
        """;

    private static List<Finding> findings(String yaml) {
        return Seed.reading(LETTER, yaml).findings();
    }

    private static Letter read(String yaml) {
        return Seed.accepted(LETTER, yaml).letter().orElseThrow();
    }

    private static void assertFinding(String yaml, FindingCode code, String words) {
        assertThat(findings(yaml))
                .filteredOn(finding -> finding.code() == code)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(words));
    }

    @Test
    void anIdThatAnotherPartHasIsIgnored() {
        String yaml = "signatories: [{quote: Boat Owners, id: pier-friends, kind: organization}]";
        assertFinding(yaml, FindingCode.CORRECTIONS_CONFLICT, "cannot have the id \"pier-friends\"");
        Signatory owners = read(yaml).signatories().get(2);
        assertThat(owners.id()).hasToString("boat-owners");
        assertThat(owners.basis().annotated()).containsExactly("kind");
        assertFinding(
                "recipients: [{quote: Finn Dahl, id: the-harbour-board}]", FindingCode.CORRECTIONS_CONFLICT, "the id");
        assertFinding("citations: [{quote: survey, id: '2'}]", FindingCode.CORRECTIONS_CONFLICT, "the id");
    }

    @Test
    void whatRefersToAPartGoesOnToDoSoUnderItsNewId() {
        Letter letter =
                read("recipients: [{quote: the harbour board, id: board}]\ncitations: [{quote: the log, id: '9'}]");
        assertThat(letter.demands().get(0).addressees()).containsExactly(new Slug("board"));
        assertThat(letter.statistics())
                .filteredOn(statistic -> !statistic.sources().citations().isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        statistic -> assertThat(statistic.sources().citations()).contains(new Slug("9")));
    }

    @Test
    void idsCanBeExchanged() {
        String yaml = "signatories: [{quote: Boat Owners, id: pier-friends}, {quote: Pier Friends, id: boat-owners}]";
        assertThat(read(yaml).signatories())
                .extracting(signatory -> signatory.id().value())
                .containsExactly("per-lind", "boat-owners", "pier-friends");
        assertThat(findings(yaml)).extracting(Finding::code).doesNotContain(FindingCode.CORRECTIONS_CONFLICT);
    }

    @Test
    void booleansAreThoseOfYaml() {
        assertThat(read("signatories: [{quote: Boat Owners, ignore: True}]").signatories())
                .hasSize(2);
        assertThat(read("signatories: [{quote: Boat Owners, ignore: FALSE}]").signatories())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "1", "[true]"})
    void otherWordsAreNoBooleans(String value) {
        assertThat(findings("signatories: [{quote: Boat Owners, ignore: %s}]".formatted(value)))
                .filteredOn(finding -> finding.code() == FindingCode.VALUE_NOT_ALLOWED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).isEqualTo("Give true or false."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "lower: 20, upper: 30                      | null | 20   | 30   | BETWEEN",
                "lower: 20, upper: 30, qualifier: between  | null | 20   | 30   | BETWEEN",
                "value: null, lower: 45, upper: 55         | null | 45   | 55   | BETWEEN",
                "lower: 20                                 | 20   | 20   | null | AT_LEAST",
                "lower: 8                                  | null | 8    | 10   | BETWEEN",
                "value: 25, lower: 20, upper: 30           | 25   | 20   | 30   | ABOUT",
                "qualifier: at-least                       | 10   | 10   | null | AT_LEAST",
                "qualifier: magnitude                      | null | 10   | null | MAGNITUDE",
                "value: 12                                 | 12   | 12   | 12   | EXACT",
                "value: null                               | null | null | null | EXACT",
                "value: null, qualifier: about             | null | null | null | ABOUT",
                "value: null, qualifier: magnitude         | null | 10   | null | MAGNITUDE",
                "value: null, upper: 12                    | null | 10   | 12   | BETWEEN"
            })
    void whatIsNotStatedOfAFigureFollows(
            String keys, BigDecimal value, BigDecimal lower, BigDecimal upper, Qualifier qualifier) {
        String yaml = "statistics: [{quote: One in ten, %s}]".formatted(keys);
        Quantity figure = read(yaml).statistics().get(0).figure();
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.lower()).isEqualTo(lower);
        assertThat(figure.upper()).isEqualTo(upper);
        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertThat(findings(yaml)).extracting(Finding::code).doesNotContain(FindingCode.CORRECTIONS_CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 55, lower: 20, upper: 30                  | the value 55 is not within the bounds | 55",
                "value: 5, lower: 60, upper: 60, qualifier: exact | the value 5 is not within the bounds  | 5",
                "value: 8, lower: 6, qualifier: exact             | \"exact\" has no other bounds         | 8",
                "value: 8, qualifier: between                     | \"between\" has no value              | 8",
                "qualifier: between                               | \"between\" needs bounds              | 10"
            })
    void theValueCountsIfStatedFactsOfAFigureContradictEachOther(String keys, String message, BigDecimal value) {
        String yaml = "statistics: [{quote: One in ten, %s}]".formatted(keys);
        assertFinding(yaml, FindingCode.CORRECTIONS_CONFLICT, message);
        Quantity figure = read(yaml).statistics().get(0).figure();
        assertThat(List.of(figure.value(), figure.lower(), figure.upper())).containsOnly(value);
        assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
    }

    @Test
    void aRangeKeepsItsBoundsIfItsValueIsStatedAsAbsent() {
        String letter = "Dear Mayor,\n\nBetween 40 and 60 boats left.\n\nYours,\n\nPer Lind\n";
        Quantity figure = Seed.accepted(letter, "statistics: [{quote: Between 40, value: null}]")
                .letter()
                .orElseThrow()
                .statistics()
                .get(0)
                .figure();
        assertThat(figure.lower()).isEqualByComparingTo("40");
        assertThat(figure.upper()).isEqualByComparingTo("60");
    }

    @Test
    void aRangeThatGetsAValueIsNoRange() {
        String letter = "Dear Mayor,\n\nBetween 40 and 60 boats left.\n\nYours,\n\nPer Lind\n";
        Letter corrected = Seed.accepted(letter, "statistics: [{quote: Between 40, value: 55}]")
                .letter()
                .orElseThrow();
        assertThat(corrected.statistics().get(0).figure().qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(corrected.statistics().get(0).figure().lower()).isEqualByComparingTo("55");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demands: [{quote: We ask, addressees: [finn-dal]}]             | key-unknown | \"finn-dal\"",
                "demands: [{quote: We ask, section: '9'}]                       | key-unknown | no section \"9\"",
                "demands: [{quote: We ask, paragraph: 99}]                      | key-unknown | paragraph \"99\"",
                "statistics: [{quote: One in ten, notes: [5]}]                  | key-unknown | no note 5",
                "demands: [{quote: We ask, section: '2', paragraph: 1}]         | corrections-conflict | not in section",
                "statistics: [{quote: One in ten, period: {start: 2031-05, end: 2031-04}}] | corrections-conflict |"
                        + " ends before",
                "citations: [{quote: that list, status: linked}]                | corrections-conflict | has an address",
                "citations: [{quote: survey, url: 'https://a.example/', status: target-lost}] | corrections-conflict |"
                        + " no address",
                "statistics: [{quote: One in ten, citations: [survey, the log], citedIn: [note]}] |"
                        + " corrections-conflict | \"citedIn\": 1",
            })
    void whatTheLetterDoesNotHaveIsNotPublished(String yaml, String code, String words) {
        assertFinding(yaml, FindingCode.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')), words);
        Letter letter = read(yaml);
        assertThat(letter.demands().get(0).addressees())
                .allMatch(id -> id.value().equals("the-harbour-board"));
        assertThat(letter.demands().get(0).place().section().value())
                .isEqualTo(letter.demands().get(0).place().paragraph() == 1 ? "1" : "2");
        assertThat(letter.statistics().get(0).sources().notes()).isEmpty();
        assertThat(letter.statistics().get(0).claim().period()).isNull();
        assertThat(letter.citations())
                .allMatch(one -> (one.url() == null) == (one.status() == Citation.Status.TARGET_LOST));
    }

    @Test
    void aSectionOrAParagraphThatIsNotStatedFollowsFromTheOther() {
        assertThat(read("demands: [{quote: We ask, section: '1'}]")
                        .demands()
                        .get(0)
                        .place()
                        .paragraph())
                .isEqualTo(1);
        assertThat(read("demands: [{quote: We ask, paragraph: 1}]")
                        .demands()
                        .get(0)
                        .place()
                        .section())
                .hasToString("1");
        assertThat(read("citations: [{quote: the log, status: target-lost}]")
                        .citations()
                        .get(1)
                        .url())
                .isNull();
    }

    @Test
    void labelsOfCitationsWorkTogetherWithTheirPlaces() {
        Statistic statistic =
                read("statistics: [{quote: One in ten, citations: [the log, '1'], citedIn: [note, quote]}]")
                        .statistics()
                        .get(0);
        assertThat(statistic.citations()).extracting(Slug::value).containsExactly("2", "1");
        assertThat(statistic.sources().citedIn()).containsExactly(Statistic.CitedIn.NOTE, Statistic.CitedIn.QUOTE);
    }

    @Test
    void thePlaceAndTheSentenceFollowOtherWords() {
        Statistic moved = read("statistics: [{quote: One in ten, exact: a good pier}]")
                .statistics()
                .get(0);
        assertThat(moved.sentence().exact()).isEqualTo("It is a good pier.");
        assertThat(moved.place().section()).hasToString("2");
        Demand demand = read("demands: [{quote: We ask, exact: The survey counts}]")
                .demands()
                .get(0);
        assertThat(demand.place().paragraph()).isEqualTo(1);
        Statistic shorter = read("statistics: [{quote: 'counts 6,000', exact: '6,000'}]")
                .statistics()
                .get(1);
        assertThat(shorter.citations()).hasSize(2);
    }

    @Test
    void theMarkdownOfALinkHasTheStatedAddress() {
        Letter letter =
                read("citations: [{quote: survey, url: 'https://a.example/x(1)'}, {quote: the log, url: null}]");
        assertThat(letter.paragraphs().findFirst().orElseThrow().markdown())
                .contains("[survey](https://a.example/x%281%29)", "[the log](#)");
        assertThat(letter.paragraphs().skip(1).findFirst().orElseThrow().markdown())
                .contains("[that list](#)");
        String emphasized =
                "Dear Mayor,\n\nWe read [the **old** log](#) and [that](#note) and [log](#).\n\nYours,\n\nPer Lind\n";
        assertThat(Seed.accepted(emphasized, "citations: [{quote: the old, url: 'https://a.example/'}]")
                        .letter()
                        .orElseThrow()
                        .paragraphs()
                        .findFirst()
                        .orElseThrow()
                        .markdown())
                .contains("[the ](https://a.example/)[**old**](https://a.example/)", "[that](#note) and [log](#)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipients: [{quote: Finn Dahl, position: 99}]                     | no position 99: it ends at 2 | last",
                "recipients: [{quote: the harbour board, position: 0}]              | no position 0: it ends at 2  | first",
                "recipients: [{quote: members of the board, add: true, position: 4}] | no position 4: it ends at 3  | last",
                "signatories: [{quote: Per Lind, ignore: true}, {quote: Boat Owners, position: 3}]"
                        + " | no position 3: it ends at 2 | last"
            })
    void aPositionThatTheListDoesNotHaveIsReported(String yaml, String words, String end) {
        assertFinding(yaml, FindingCode.CORRECTIONS_CONFLICT, words);
        assertThat(findings(yaml)).extracting(Finding::hint).anyMatch(hint -> hint != null && hint.contains(end));
    }

    @ParameterizedTest
    @CsvSource({"usd, USD, MONEY", "Eur, EUR, MONEY", "GBP, GBP, MONEY", "cup, cup, COUNT", "CUP, CUP, MONEY"})
    void aCurrencyMayBeInSmallLetters(String unit, String stored, Measure measure) {
        Quantity figure = read("statistics: [{quote: '6,000 planks', unit: %s}]".formatted(unit)).statistics().stream()
                .filter(one -> one.figure().text().contains("6,000"))
                .findFirst()
                .orElseThrow()
                .figure();
        assertThat(figure.unit()).isEqualTo(stored);
        assertThat(figure.measure()).isEqualTo(measure);
    }

    /** What would move the cursor of a terminal, or turn the direction of a line, is in no value, and in no finding. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: \"The\\u0007 pier\"                                       | \"title\" is \"The\uFFFD pier\"",
                "title: \"The\\u202e pier\"                                       | \"title\" is \"The\uFFFD pier\"",
                "source: {publisher: \"Pier\\e Press\"}                           | \"publisher\" is \"Pier\uFFFD Press\"",
                "recipients: [{quote: Finn Dahl, name: \"Finn\\rDahl\"}]          | \"name\" is \"Finn\uFFFDDahl\"",
                "statistics: [{quote: '6,000 planks', topics: [\"wood\\u0000\"]}] | \"topics\" is something else"
            })
    void wordsWithControlCharactersAreRefused(String yaml, String words) {
        assertFinding(yaml, FindingCode.VALUE_NOT_ALLOWED, words);
        assertFinding(yaml, FindingCode.VALUE_NOT_ALLOWED, "words without control characters");
    }

    /** Who states a name that is in the list already, may have meant that one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signatories: [{quote: Finn Dahl, name: PER LIND, add: true}] | \"PER LIND\" stands in the list twice, as number 2 and as number 1",
                "signatories: [{quote: Boat Owners, name: Pier friends}]      | \"Pier friends\" stands in the list twice, as number 2 and as number 3"
            })
    void aNameThatIsInTheListAlreadyIsNoted(String yaml, String message) {
        assertFinding(yaml, FindingCode.SIGNATORY_DUPLICATED, message);
        assertThat(read(yaml).signatories()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signatories: [{quote: Per Lind, name: Per Lind}]",
                "signatories: [{quote: Finn Dahl, add: true, name: Finn Dahl}]",
                "signatories: [{quote: Per Lind, name: Pier Friends}, {quote: Pier Friends, name: Pier Friends}]"
            })
    void whoIsNamedOnceOrIsToldApartIsNotNoted(String yaml) {
        assertThat(findings(yaml)).extracting(Finding::code).doesNotContain(FindingCode.SIGNATORY_DUPLICATED);
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(read("title: \"The pier\\n of\\tHolm\"").title()).isEqualTo("The pier of Holm");
    }
}
