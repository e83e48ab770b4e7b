package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.undersigned.ArchitectureConditions.onlyDependOnThePackages;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The layers inside {@code reading.signatory}, from the line of a list up to the lists of tables. */
final class SignatoryArchitecture {

    private static final String ROOT = "reading.signatory";
    private static final String LINE = ROOT + ".line";
    private static final String NAME = ROOT + ".name";
    private static final String CONVENTION = ROOT + ".convention";
    private static final String LANGUAGE = "reading.language";
    private static final String CONTEXT = "reading.context";

    private SignatoryArchitecture() {}

    @ArchTest
    static final ArchRule linesKnowNoList =
            layer(LINE, LANGUAGE, CONTEXT, "letter").because("the structure of a letter is found in lines, too");

    @ArchTest
    static final ArchRule namesDependOnLines =
            layer(NAME, LINE, LANGUAGE, CONTEXT).because("a mark behind a name is the same in every list");

    @ArchTest
    static final ArchRule conventionsKnowNoSignatory = layer(CONVENTION, NAME, LINE, LANGUAGE, CONTEXT)
            .because("a line is parsed by the convention of its list, which is decided before");

    @ArchTest
    static final ArchRule signatoriesKnowNoTable = layer(ROOT, CONVENTION, NAME, LINE, LANGUAGE, CONTEXT, "letter")
            .because("the lines of a table are parsed as those of a letter");

    @ArchTest
    static final ArchRule segmentationMayExtract = layer(
                    ROOT + ".segmentation", ROOT, LINE, LANGUAGE, CONTEXT, "letter")
            .because("whether a line holds two signatories is tried by extracting both");

    @ArchTest
    static final ArchRule tablesMayUseSignatories = layer(
                    ROOT + ".table", ROOT, LINE, LANGUAGE, CONTEXT, "reading.file", "letter")
            .because("a table has the lines of a list in columns");

    private static ArchRule layer(String name, String... dependencies) {
        String[] packages =
                Stream.concat(Stream.of(name), Arrays.stream(dependencies)).toArray(String[]::new);
        return classes().that().resideInAPackage("org.undersigned." + name).should(onlyDependOnThePackages(packages));
    }
}
