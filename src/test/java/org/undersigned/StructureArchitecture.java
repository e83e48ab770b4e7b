package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.undersigned.ArchitectureConditions.onlyDependOnThePackages;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The layers inside {@code reading.structure}: words, lines, the outline, and the parts of a letter with their own layers. */
final class StructureArchitecture {

    private static final String ROOT = "reading.structure";
    private static final String LEXICON = ROOT + ".lexicon";
    private static final String LINE = ROOT + ".line";
    private static final String OMISSION = ROOT + ".omission";
    private static final String OUTLINE = ROOT + ".outline";
    private static final String BODY = ROOT + ".body";
    private static final String OPENER = ROOT + ".opener";
    private static final String ADDRESS = OPENER + ".address";
    private static final String SALUTATION = OPENER + ".salutation";
    private static final String OFFICE = OPENER + ".office";
    private static final String CLOSER = ROOT + ".closer";
    private static final String CLOSING = CLOSER + ".closing";
    private static final String LIST = CLOSER + ".list";
    private static final String LAYOUT = CLOSER + ".layout";
    private static final String SIGNATURE = CLOSER + ".signature";
    private static final String DETECTION = CLOSER + ".detection";

    private static final String SIGNATORY = "reading.signatory";
    private static final String SIGNATORY_LINE = SIGNATORY + ".line";
    private static final String SIGNATORY_NAME = SIGNATORY + ".name";
    private static final String SEGMENTATION = SIGNATORY + ".segmentation";

    private StructureArchitecture() {}

    @ArchTest
    static final ArchRule wordsKnowNoLines = layer(LEXICON, SIGNATORY_LINE, "reading.demand")
            .because("what a phrase marks does not depend on the line that it stands in");

    @ArchTest
    static final ArchRule linesKnowNoLetter = layer(LINE, LEXICON, SIGNATORY_LINE, SIGNATORY_NAME)
            .because("a line is classified independent of its place in the letter");

    @ArchTest
    static final ArchRule omissionsAreOfLines = layer(OMISSION, LINE, LEXICON, SIGNATORY_LINE)
            .because("what is left out of a list is left out wherever the list stands");

    @ArchTest
    static final ArchRule theOutlineIsData = layer(OUTLINE, LINE, SIGNATORY_LINE)
            .because("the plain text is laid out in the same way however the parts were found");

    @ArchTest
    static final ArchRule theBodyUsesLinesOnly = layer(BODY, OUTLINE, OMISSION, LINE, LEXICON, SIGNATORY_LINE)
            .because("opener and closer enclose the body, which knows neither");

    // The opener

    @ArchTest
    static final ArchRule officesKnowNoAddress = layer(OFFICE, OUTLINE, LEXICON)
            .because("an office has the same words in an address, a title and a salutation");

    @ArchTest
    static final ArchRule addressesUseOffices = layer(ADDRESS, OFFICE, LEXICON, SIGNATORY_LINE)
            .because("the lines of address are collected before they are read");

    @ArchTest
    static final ArchRule salutationsUseOffices =
            layer(SALUTATION, OFFICE, LEXICON).because("an address above does not decide what is a salutation");

    @ArchTest
    static final ArchRule theOpenerMayUseTheBody = layer(OPENER, ADDRESS, SALUTATION, OFFICE, BODY, LINE, LEXICON)
            .because("a letter without a salutation begins where its body does");

    @ArchTest
    static final ArchRule recipientsComeAfterTheOpener = layer(
                    OPENER + ".recipient", OPENER, ADDRESS, OFFICE, OUTLINE, LINE, LEXICON)
            .because("who is addressed is read from the parts of the opener");

    // The closer

    @ArchTest
    static final ArchRule closingsUseLinesOnly =
            layer(CLOSING, LINE, LEXICON).because("a closing is one whatever stands below it");

    @ArchTest
    static final ArchRule listsKnowNoLayout = layer(
                    LIST, OMISSION, LINE, LEXICON, SIGNATORY, SIGNATORY_LINE, SIGNATORY_NAME, SIGNATORY + ".table")
            .because("the lines of a list are collected after its layout was resolved");

    @ArchTest
    static final ArchRule layoutsMayUseLists = layer(
                    LAYOUT, LIST, LINE, LEXICON, SIGNATORY, SIGNATORY_LINE, SEGMENTATION)
            .because("labels and marks are the same in every layout");

    @ArchTest
    static final ArchRule signaturesMayUseLayouts = layer(
                    SIGNATURE, LAYOUT, LIST, OMISSION, LINE, LEXICON, SIGNATORY, SIGNATORY_LINE, SEGMENTATION)
            .because("a few signatures are written as lists are");

    @ArchTest
    static final ArchRule detectionMayUseSignatures = layer(DETECTION, CLOSING, SIGNATURE, LAYOUT, LIST, LINE, LEXICON)
            .because("a closer that nothing announces begins where its names do");

    @ArchTest
    static final ArchRule theCloserMayUseTheOpener = layer(
                    CLOSER,
                    DETECTION,
                    SIGNATURE,
                    LAYOUT,
                    LIST,
                    CLOSING,
                    OPENER,
                    OMISSION,
                    LINE,
                    LEXICON,
                    SIGNATORY_LINE)
            .because("copies below the signatures are recipients");

    /** Every layer may use the model, the blocks of a file, the words of a language and what is known of the letter. */
    private static ArchRule layer(String name, String... dependencies) {
        String[] packages = Stream.concat(
                        Stream.of(name, "letter", "reading.block", "reading.language", "reading.context"),
                        Arrays.stream(dependencies))
                .toArray(String[]::new);
        return classes().that().resideInAPackage("org.undersigned." + name).should(onlyDependOnThePackages(packages));
    }
}
