package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.undersigned.ArchitectureConditions.onlyDependOn;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers inside {@code reading} above the parts of a letter: its list, the doubts about it, and the reader. */
final class ReadingArchitecture {

    private static final String ROOT = "org.undersigned.reading";
    private static final String LIST = ROOT + ".list";
    private static final String DOUBT = ROOT + ".doubt";

    private ReadingArchitecture() {}

    @ArchTest
    static final ArchRule listsDependOnTheirLines = classes()
            .that()
            .resideInAPackage(LIST)
            .should(onlyDependOn(
                    "reading.list",
                    "reading.signatory",
                    "reading.structure.outline",
                    "reading.structure.line",
                    "reading.structure.lexicon",
                    "reading.structure.classifier",
                    "reading.language",
                    "reading.context",
                    "letter"))
            .because("the signatories of the same lines are the same in every letter");

    @ArchTest
    static final ArchRule doubtsComeAfterTheParts = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, DOUBT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DOUBT)
            .because("no part of a letter is read otherwise because it is doubted");

    @ArchTest
    static final ArchRule doubtsKnowNoFile = noClasses()
            .that()
            .resideInAPackage(DOUBT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".file", ROOT + ".html", ROOT + ".word", ROOT + ".pdf", ROOT + ".account")
            .because("what is doubtful is judged by the reading, whatever it was read from");
}
