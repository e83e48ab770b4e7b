package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the arrows between them. */
@AnalyzeClasses(packages = "org.undersigned", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String TEXT = "org.undersigned.text..";
    private static final String LETTER = "org.undersigned.letter..";
    private static final String INTERCHANGE = "org.undersigned.interchange..";
    private static final String READING = "org.undersigned.reading..";
    private static final String STORE = "org.undersigned.store..";
    private static final String PUBLISHING = "org.undersigned.publishing..";
    private static final String REPRESENTATION = "org.undersigned.representation..";
    private static final String PAGE = "org.undersigned.page..";
    private static final String HTTP = "org.undersigned.http..";
    private static final String CLI = "org.undersigned.cli..";
    private static final String ALL = "org.undersigned..";

    @ArchTest
    static final ArchRule theLetterKnowsOnlyJava = classes()
            .that()
            .resideInAPackage(LETTER)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(LETTER, "java..")
            .because("the model is what everything else is made from");

    @ArchTest
    static final ArchRule stringAlgorithmsKnowOnlyJava = classes()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(TEXT, "java..")
            .because("every other package may depend on them");

    @ArchTest
    static final ArchRule theInterchangeFormKnowsTheLetter =
            room(INTERCHANGE, LETTER).because("the store and every representation stand on it");

    @ArchTest
    static final ArchRule readingKnowsTheLetter =
            room(READING, LETTER).because("a letter can be read without a server or a database");

    @ArchTest
    static final ArchRule theStoreKnowsTheLetter =
            room(STORE, LETTER, INTERCHANGE).because("it keeps letters, however they were read and wherever they go");

    @ArchTest
    static final ArchRule representationsKnowTheLetter = room(REPRESENTATION, LETTER, INTERCHANGE)
            .because("no representation knows anything that the model does not say");

    @ArchTest
    static final ArchRule pagesShowTheLetter = room(PAGE, REPRESENTATION, LETTER)
            .because("a page shows what the model says, wherever it came from and whoever asked");

    @ArchTest
    static final ArchRule publishingReadsAndStores =
            room(PUBLISHING, READING, STORE, LETTER).because("it is the use case between the reader and the store");

    @ArchTest
    static final ArchRule theEdgeReadsOnlyThroughPublishing = noClasses()
            .that()
            .resideInAPackage(HTTP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(READING)
            .because("what is read for a stranger is bounded and kept nowhere, which is publishing's to say");

    @ArchTest
    static final ArchRule theCommandReadsAndPublishes = room(CLI, READING, PUBLISHING, STORE, INTERCHANGE, LETTER)
            .because("it reads without a container, and opens the store only to publish and export");

    @ArchTest
    static final ArchRule nothingNeedsTheCommand = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("nothing that a letter is depends on who typed what");

    @ArchTest
    static final ArchRule readingHasNoServerInIt = noClasses()
            .that()
            .resideInAPackage(READING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "io.quarkus..", "io.vertx..", "org.hibernate..", "java.sql..", "java.net.http..")
            .because("reading is a pure function of the words");

    @ArchTest
    static final ArchRule panacheLivesInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage(STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus.hibernate..", "org.hibernate..", "jakarta.persistence..")
            .because("entities and repositories never leave the store");

    @ArchTest
    static final ArchRule entitiesAreTheStoresOwn = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .because("the entity is not the contract");

    @ArchTest
    static final ArchRule representationsArePure = noClasses()
            .that()
            .resideInAPackage(REPRESENTATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "java.lang.reflect..")
            .because("the same letter always gives the same bytes");

    @ArchTest
    static final ArchRule roomsFormNoCycle = slices().matching("org.undersigned.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a house where every room opens into every other is one room");

    @ArchTest
    static final ArchRule theEdgeStaysAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackage(HTTP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HTTP)
            .because("nothing that a letter is depends on how it is asked for");

    private static ArchRule room(String room, String... opensInto) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(opensInto)
                        .or(JavaClass.Predicates.resideInAPackage(room))
                        .or(JavaClass.Predicates.resideInAPackage(TEXT))
                        .or(JavaClass.Predicates.resideOutsideOfPackage(ALL)));
    }
}
