package org.undersigned.representation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers inside representation and page. */
@AnalyzeClasses(
        packages = {"org.undersigned.representation", "org.undersigned.page"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class RepresentationLayersTest {

    private static final String ROOT = "org.undersigned.representation";
    private static final String TABLE = ROOT + ".table";
    private static final String PAGE = "org.undersigned.page";

    @ArchTest
    static final ArchRule whatFormatsShareKnowsNoFormat = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".*..")
            .because("a format is added without touching what the formats share");

    @ArchTest
    static final ArchRule formatsAreIndependent = slices().matching(ROOT + ".(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage(TABLE),
                    JavaClass.Predicates.resideInAnyPackage(ROOT + ".tei", ROOT + ".text"))
            .because("only the data package contains other formats: TEI and Markdown");

    @ArchTest
    static final ArchRule pagesKnowNoEmbed = noClasses()
            .that()
            .resideInAPackage(PAGE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PAGE + ".embed")
            .because("embeds use pages, and packages have no cycle");
}
