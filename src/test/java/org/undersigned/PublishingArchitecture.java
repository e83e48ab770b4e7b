package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.undersigned.ArchitectureConditions.onlyDependOn;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers inside {@code publishing}, from the folder of a letter up to the start of the server. */
final class PublishingArchitecture {

    private static final String ROOT = "org.undersigned.publishing";
    private static final String LIST = ROOT + ".list";
    private static final String STARTUP = ROOT + ".startup";
    private static final String CHANGE = ROOT + ".change";

    private PublishingArchitecture() {}

    @ArchTest
    static final ArchRule foldersAreCollectedBeforeTheyAreRead = classes()
            .that()
            .resideInAPackage(ROOT + ".folder")
            .should(onlyDependOn("publishing.folder", "reading", "store", "letter"))
            .because("the files of a letter are the same for a preview and a revision");

    @ArchTest
    static final ArchRule changesReadNoLetter = classes()
            .that()
            .resideInAPackage(CHANGE)
            .should(onlyDependOn("publishing.change", "reading.language", "store", "letter"))
            .because("a letter is withdrawn and names are erased in what is stored");

    @ArchTest
    static final ArchRule publishingKnowsNoOccasion = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LIST, STARTUP, CHANGE)
            .because("a letter is published in one way, at startup, when it is sent and when its list changes");

    @ArchTest
    static final ArchRule listsKnowNoStartup = noClasses()
            .that()
            .resideInAPackage(LIST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STARTUP, CHANGE)
            .because("a list that changes is a letter that is sent again");

    @ArchTest
    static final ArchRule nothingInPublishingUsesTheStartup = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .resideOutsideOfPackage(STARTUP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STARTUP)
            .because("a server whose letters are published otherwise imports none");
}
