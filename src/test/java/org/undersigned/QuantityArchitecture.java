package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.undersigned.ArchitectureConditions.onlyDependOn;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers inside {@code reading.quantity}, from the words of figures up to the statistics of a letter. */
final class QuantityArchitecture {

    private static final String ROOT = "reading.quantity";
    private static final String LEXICON = ROOT + ".lexicon";
    private static final String MENTION = ROOT + ".mention";
    private static final String UNIT = ROOT + ".unit";
    private static final String NUMERAL = ROOT + ".numeral";
    private static final String RELATION = ROOT + ".relation";
    private static final String CALENDAR = ROOT + ".calendar";
    private static final String IDENTIFIER = ROOT + ".identifier";
    private static final String LIMIT = ROOT + ".limit";
    private static final String LANGUAGE = "reading.language";
    private static final String CONTEXT = "reading.context";
    private static final String DEMAND = "reading.demand";

    private QuantityArchitecture() {}

    @ArchTest
    static final ArchRule onlyTheStatisticsAreUsedOutside = noClasses()
            .that()
            .resideOutsideOfPackage("org.undersigned.reading.quantity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.undersigned.reading.quantity.*..")
            .because("a reader of letters asks for statistics, not for numerals");

    @ArchTest
    static final ArchRule wordsDependOnTheLanguage =
            layer(LEXICON, LANGUAGE, "letter").because("every recogniser builds on the words of figures");

    @ArchTest
    static final ArchRule mentionsDependOnTheModel =
            layer(MENTION, "letter").because("a mention is data, however it was recognised");

    @ArchTest
    static final ArchRule unitsKnowNoNumerals =
            layer(UNIT, LEXICON, MENTION).because("a scale or a decimal mark may depend on the unit behind it");

    @ArchTest
    static final ArchRule numeralsMayUseUnits = layer(NUMERAL, UNIT, LEXICON, MENTION, LANGUAGE, CONTEXT, "letter")
            .because("what a numeral means does not depend on what is extracted from it");

    @ArchTest
    static final ArchRule relationsUseNumerals = layer(RELATION, NUMERAL, UNIT, LEXICON, MENTION)
            .because("a fraction, a multiple and a ratio are made of numerals");

    @ArchTest
    static final ArchRule expressionsOfTimeKnowNoNumerals = layer(CALENDAR, UNIT, LEXICON, MENTION, LANGUAGE, "letter")
            .because("claims and identifiers both ask for them");

    @ArchTest
    static final ArchRule identifiersMayUseExpressionsOfTime = layer(
                    IDENTIFIER, CALENDAR, NUMERAL, UNIT, LEXICON, MENTION, CONTEXT)
            .because("a year identifies, and so do the numbers of laws and pages");

    @ArchTest
    static final ArchRule limitsJudgeMentions = layer(LIMIT, LEXICON, MENTION, DEMAND, CONTEXT, "letter")
            .because("whether a quantity observes something is judged after it was found");

    @ArchTest
    static final ArchRule extractionKnowsNoClaims = layer(
                    ROOT + ".extraction",
                    LIMIT,
                    IDENTIFIER,
                    CALENDAR,
                    RELATION,
                    NUMERAL,
                    UNIT,
                    LEXICON,
                    MENTION,
                    CONTEXT,
                    "letter")
            .because("quantities are counted in the stated number of signatories, too, which makes no claim");

    @ArchTest
    static final ArchRule claimsKnowNoExtraction = layer(
                    ROOT + ".claim", CALENDAR, NUMERAL, UNIT, LEXICON, MENTION, LANGUAGE, CONTEXT, "letter")
            .because("the words around a quantity are read however it was found");

    private static ArchRule layer(String name, String... dependencies) {
        return classes()
                .that()
                .resideInAPackage("org.undersigned." + name + "..")
                .should(onlyDependOn(name, dependencies));
    }
}
