package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.undersigned.ArchitectureConditions.onlyDependOn;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers inside {@code cli}, from the console up to the commands. */
final class CommandArchitecture {

    private static final String CONSOLE = "cli.console";
    private static final String STORE = "cli.store";
    private static final String READING = "cli.reading";

    private CommandArchitecture() {}

    @ArchTest
    static final ArchRule consolesKnowNoCommand =
            layer(CONSOLE, "letter").because("every command prints and fails in the same way");

    @ArchTest
    static final ArchRule theStoreIsOpenedForAnyCommand =
            layer(STORE, CONSOLE, "store", "letter").because("a command in the container knows no file of a letter");

    @ArchTest
    static final ArchRule readingKnowsNoPublishing = layer(
                    READING, CONSOLE, STORE, "reading", "publishing", "interchange", "letter")
            .because("publishing prints a reading as reading does");

    @ArchTest
    static final ArchRule publishingMayUseReading = layer(
                    "cli.publishing",
                    CONSOLE,
                    STORE,
                    READING,
                    "reading",
                    "publishing",
                    "store",
                    "interchange",
                    "letter")
            .because("what is published is the reading of a folder");

    @ArchTest
    static final ArchRule accessReadsNoLetter =
            layer("cli.access", CONSOLE, STORE, "store", "letter").because("tokens and webhooks are only in the store");

    private static ArchRule layer(String name, String... dependencies) {
        return classes().that().resideInAPackage("org.undersigned." + name).should(onlyDependOn(name, dependencies));
    }
}
