package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers inside {@code http.collection}, from the parameters of a query up to the resources. */
final class CollectionArchitecture {

    private static final String ROOT = "org.undersigned.http.collection";
    private static final String LOOKUP = ROOT + ".lookup";
    private static final String RESOURCE = ROOT + ".resource";

    private CollectionArchitecture() {}

    @ArchTest
    static final ArchRule queriesKnowNoResponse = noClasses()
            .that()
            .resideInAPackage(ROOT + ".query")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, LOOKUP, RESOURCE)
            .because("the contract describes the parameters of a collection that nobody asked for");

    @ArchTest
    static final ArchRule lettersAreFoundBeforeTheyAreShown = noClasses()
            .that()
            .resideInAPackage(LOOKUP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, RESOURCE)
            .because("a letter that does not exist is the same problem wherever it is asked for");

    @ArchTest
    static final ArchRule nothingDependsOnTheResources = noClasses()
            .that()
            .resideOutsideOfPackage(RESOURCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RESOURCE)
            .because("a resource only names the address of a collection");
}
