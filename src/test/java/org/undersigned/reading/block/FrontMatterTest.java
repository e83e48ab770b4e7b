package org.undersigned.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page generator's file says above its words. */
class FrontMatterTest {

    /** As in the words of the letter, what controls a terminal or turns the direction of a line is not read. */
    @Test
    void charactersThatNobodySeesAreNoPartOfAValue() {
        FrontMatter front = FrontMatter.parse("---\ntitle: \"The\\u202e pi\\u0007er\"\nauthor: \"\\u200b\"\n---\n");
        assertThat(front.title()).isEqualTo("The pier");
        assertThat(front.author()).isNull();
    }

    @Test
    void isReadAsYaml() {
        FrontMatter front = FrontMatter.parse(
                "---\ntitle: \"Night trains\"\ndate: 2024-03-05\nlang: pt-BR\n---\n\nDear Minister,\n");
        assertThat(front)
                .isEqualTo(new FrontMatter("Night trains", null, null, "2024-03-05", "pt-BR", null, List.of(), 5));
        assertThat(front.languageTag()).contains("pt-BR");
    }

    @Test
    void isReadAsToml() {
        assertThat(FrontMatter.parse(
                        "+++\ntitle = \"Night trains\"\ndate = 2024-03-05\nlanguage = \"en\"\n+++\nDear Minister,\n"))
                .isEqualTo(new FrontMatter("Night trains", null, null, "2024-03-05", "en", null, List.of(), 5));
    }

    @Test
    void saysNothingUnderAnEmptyKey() {
        assertThat(FrontMatter.parse("---\ntitle: Trains\ndate:\nlang: \"\"\n---\n"))
                .isEqualTo(new FrontMatter("Trains", null, null, null, null, null, List.of(), 5));
    }

    @Test
    void mayStandBelowBlankLines() {
        assertThat(FrontMatter.parse("\n\n---\ntitle: Trains\n---\n").lines()).isEqualTo(5);
    }

    @Test
    void isReadLineByLineWhereItIsNoYamlButPlain() {
        assertThat(FrontMatter.parse("---\ntitle: Red: trains\ndate: '2020-03-01'\ntags: [a\n---\n\nDear Minister,\n"))
                .isEqualTo(new FrontMatter("Red: trains", null, null, "2020-03-01", null, null, List.of(), 5));
    }

    @Test
    void tellsTheDayUnderTheNamesThatGeneratorsGiveIt() {
        assertThat(FrontMatter.parse("---\npublished: 2019-03-26\n---\n").date())
                .isEqualTo("2019-03-26");
        assertThat(FrontMatter.parse("---\ndatum: 2019-03-26\n---\n").date()).isEqualTo("2019-03-26");
        assertThat(FrontMatter.parse("+++\npublishDate = 2019-03-26\n+++\n").date())
                .isEqualTo("2019-03-26");
    }

    @Test
    void tellsTheDayInTheAddressOfThePageIfNoKeyDoes() {
        assertThat(FrontMatter.parse("---\npubDatetime: 2019-03-26\n---\n").date())
                .isEqualTo("2019-03-26");
        assertThat(FrontMatter.parse("---\npermalink: /en/2019/03/26/trains/\n---\n")
                        .date())
                .isEqualTo("2019-03-26");
        assertThat(FrontMatter.parse("---\npermalink: /en/2019/03/26/trains/\ndate: 2019-03-20\n---\n")
                        .date())
                .isEqualTo("2019-03-20");
        assertThat(FrontMatter.parse("---\npermalink: /en/2019/trains/\n---\n").date())
                .isNull();
    }

    @Test
    void mayBeKeysWithoutMarks() {
        assertThat(FrontMatter.parse(
                        "Title: Red: trains\nDate: 2010-01-04 21:47\nCategory: trains\n\nDear Minister,\n"))
                .isEqualTo(new FrontMatter("Red: trains", null, null, "2010-01-04 21:47", null, null, List.of(), 3));
        assertThat(FrontMatter.parse("To: Ana Ruiz\nSubject: Trains\n\nDear Minister,\n"))
                .isEqualTo(FrontMatter.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: [Red\n: - [\n---\nDear Minister,\n",
                "+++\ntitle = Red trains\n[[[\n+++\nDear Minister,\n",
                "---\n&a title: x\ntitle: *b\n---\nDear Minister,\n"
            })
    void isNoWordOfTheLetterWhereItIsMalformed(String file) {
        FrontMatter front = FrontMatter.parse(file);
        assertThat(front.title()).isNull();
        assertThat(front.lines()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Minister,\n\n---\n\nWe write.\n",
                "---\n\nDear Minister,\n\n---\n",
                "---\ntitle: never closed\n",
                ""
            })
    void isNoneWhereALineOnlyParts(String file) {
        assertThat(FrontMatter.parse(file)).isEqualTo(FrontMatter.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english please", "e", "../x"})
    void isInNoLanguageThatIsNoTag(String language) {
        assertThat(FrontMatter.parse("---\nlang: " + language + "\n---\n").languageTag())
                .isEmpty();
    }

    @Test
    void mayBeUnfencedInSmallLetters() {
        FrontMatter front =
                FrontMatter.parse("title: \"A ferry\"\ndate: 2031-05-03\nimage: pier.jpg\n\nDear Minister,\n");
        assertThat(front.title()).isEqualTo("A ferry");
        assertThat(front.date()).isEqualTo("2031-05-03");
        assertThat(FrontMatter.parse("title: A ferry\nto: the Council\n\nDear Minister,\n"))
                .isEqualTo(FrontMatter.NONE);
    }
}
