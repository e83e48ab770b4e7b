package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.undersigned.ArchitectureConditions.beTheOnlyTopLevelTypeOfThatName;
import static org.undersigned.ArchitectureConditions.describeItselfInItsPackageInfo;
import static org.undersigned.ArchitectureConditions.onlyDependOn;
import static org.undersigned.ArchitectureConditions.shadowAWellKnownType;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.undersigned.store.StoreArchitecture;

/** The packages, the dependencies that are allowed between them, and how types are named. */
@AnalyzeClasses(packages = "org.undersigned", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests store = ArchTests.in(StoreArchitecture.class);

    @ArchTest
    static final ArchTests reading = ArchTests.in(ReadingArchitecture.class);

    @ArchTest
    static final ArchTests signatories = ArchTests.in(SignatoryArchitecture.class);

    @ArchTest
    static final ArchTests structure = ArchTests.in(StructureArchitecture.class);

    @ArchTest
    static final ArchTests quantities = ArchTests.in(QuantityArchitecture.class);

    @ArchTest
    static final ArchTests collections = ArchTests.in(CollectionArchitecture.class);

    @ArchTest
    static final ArchTests publishing = ArchTests.in(PublishingArchitecture.class);

    @ArchTest
    static final ArchTests commands = ArchTests.in(CommandArchitecture.class);

    // Packages

    @ArchTest
    static final ArchRule theModelDependsOnJavaOnly = classes()
            .that()
            .resideInAPackage("org.undersigned.letter..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.undersigned.letter..", "java..")
            .because("everything else is made from the model");

    @ArchTest
    static final ArchRule stringAlgorithmsDependOnJavaOnly = classes()
            .that()
            .resideInAPackage("org.undersigned.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.undersigned.text..", "java..")
            .because("every other package may depend on them");

    @ArchTest
    static final ArchRule interchangeDependsOnTheModel =
            layer("interchange", "letter").because("the store and every representation build on the interchange form");

    @ArchTest
    static final ArchRule readingDependsOnTheModel = layer("reading", "interchange", "letter")
            .because("a letter can be read without a server or a database; letter.yaml has the keys of the JSON");

    @ArchTest
    static final ArchRule theStoreDependsOnTheModel = layer("store", "letter", "interchange")
            .because("it stores letters, independent of how they were read and where they are shown");

    @ArchTest
    static final ArchRule representationsDependOnTheModel = layer("representation", "letter", "interchange")
            .because("no representation knows anything that the model does not say");

    @ArchTest
    static final ArchRule pagesDependOnRepresentations = layer("page", "representation", "letter")
            .because("a page shows what the model says, independent of the request");

    @ArchTest
    static final ArchRule publishingConnectsReadingAndStore = layer("publishing", "reading", "store", "letter")
            .because("it is the use case between the reader and the store");

    @ArchTest
    static final ArchRule theCommandReadsAndPublishes = layer(
                    "cli", "reading", "publishing", "store", "interchange", "letter")
            .because("it reads without a container, and opens the store only to publish and export");

    @ArchTest
    static final ArchRule httpReadsThroughPublishingOnly = noClasses()
            .that()
            .resideInAPackage("org.undersigned.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.undersigned.reading..", "org.undersigned.cli..")
            .because("publishing bounds what is read for a client, and keeps none of it");

    @ArchTest
    static final ArchRule nothingDependsOnTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages("org.undersigned.http..", "org.undersigned.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.undersigned.http..", "org.undersigned.cli..")
            .because("what a letter is does not depend on how somebody asks for it");

    // Layers inside packages; those named above are held there, and representation has a test

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.undersigned.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIs = classes()
            .should(describeItselfInItsPackageInfo())
            .because("a reader who opens a package first asks what it is and what it may depend on");

    // Technologies

    @ArchTest
    static final ArchRule readingIsIndependentOfTheServer = noClasses()
            .that()
            .resideInAPackage("org.undersigned.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "io.quarkus..", "io.vertx..", "org.hibernate..", "java.sql..", "java.net.http..")
            .because("reading is a pure function of the words");

    @ArchTest
    static final ArchRule onlyTheStoreUsesHibernate = noClasses()
            .that()
            .resideOutsideOfPackage("org.undersigned.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus.hibernate..", "org.hibernate..", "jakarta.persistence..")
            .because("entities and repositories never leave the store");

    @ArchTest
    static final ArchRule entitiesArePackagePrivate = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .because("the entity is not the contract");

    @ArchTest
    static final ArchRule representationsArePure = noClasses()
            .that()
            .resideInAPackage("org.undersigned.representation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "java.lang.reflect..")
            .because("the same letter always gives the same bytes");

    // Names

    @ArchTest
    static final ArchRule simpleNamesAreUnique = classes()
            .that()
            .areTopLevelClasses()
            .should(beTheOnlyTopLevelTypeOfThatName())
            .because("whoever reads a name must know which type it is, and find it by searching for it");

    @ArchTest
    static final ArchRule noTypeShadowsAWellKnownOne = noClasses()
            .that()
            .areTopLevelClasses()
            .should(shadowAWellKnownType())
            .because("a name from java.lang, java.util or jakarta.ws.rs must mean that type");

    private static ArchRule layer(String name, String... dependencies) {
        return classes()
                .that()
                .resideInAPackage("org.undersigned." + name + "..")
                .should(onlyDependOn(name, dependencies));
    }
}
