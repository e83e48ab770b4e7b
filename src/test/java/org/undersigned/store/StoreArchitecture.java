package org.undersigned.store;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers inside the store. {@code ArchitectureTest} looks at them, since it has the classes of the whole program. */
public final class StoreArchitecture {

    private static final String QUERY = "org.undersigned.store.query";
    private static final String FILTER = QUERY + ".filter";
    private static final String ROW = QUERY + ".row";
    private static final String SIGNATORY = QUERY + ".signatory";
    private static final String REVISION = QUERY + ".revision";
    private static final String COMPACTION = "org.undersigned.store.compaction";
    private static final String INDEX = "org.undersigned.store.index";
    private static final String SQL = "org.undersigned.store.sql";
    private static final String TEXT = "org.undersigned.store.text";

    private StoreArchitecture() {}

    @ArchTest
    static final ArchRule queriesDependOnLowerLayersOnly = classes()
            .that()
            .resideInAPackage(QUERY)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            QUERY,
                            FILTER,
                            ROW,
                            SIGNATORY,
                            REVISION,
                            INDEX,
                            SQL,
                            TEXT,
                            "org.undersigned.letter",
                            "org.undersigned.interchange")
                    .or(not(resideInAPackage("org.undersigned.."))))
            .because("the store depends on its queries, and a dependency back would be a cycle");

    @ArchTest
    static final ArchRule filtersKnowNoQuery = classes()
            .that()
            .resideInAPackage(FILTER)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(FILTER, INDEX, SQL, TEXT, "org.undersigned.letter")
                    .or(not(resideInAPackage("org.undersigned.."))))
            .because("the same filters narrow a page, a count and a facet");

    @ArchTest
    static final ArchRule rowsKnowNoQuery = classes()
            .that()
            .resideInAPackage(ROW)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(ROW, SQL, "org.undersigned.letter", "org.undersigned.interchange")
                            .or(not(resideInAPackage("org.undersigned.."))))
            .because("a row is valid or not, whatever asked for it");

    @ArchTest
    static final ArchRule signatoriesAreReadWithoutQueries = classes()
            .that()
            .resideInAPackage(SIGNATORY)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            SIGNATORY,
                            ROW,
                            COMPACTION,
                            SQL,
                            TEXT,
                            "org.undersigned.letter",
                            "org.undersigned.interchange")
                    .or(not(resideInAPackage("org.undersigned.."))))
            .because("a letter is completed with its signatories whether a query or a revision reads it");

    @ArchTest
    static final ArchRule revisionsAreAskedForWithoutQueries = classes()
            .that()
            .resideInAPackage(REVISION)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(REVISION, SQL, "org.undersigned.letter")
                    .or(not(resideInAPackage("org.undersigned.."))))
            .because("each request asks for them before its query");

    @ArchTest
    static final ArchRule compactionKnowsNoLetter = classes()
            .that()
            .resideInAPackage(COMPACTION)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(COMPACTION, INDEX, SQL).or(not(resideInAPackage("org.undersigned.."))))
            .because("what was deleted is removed from files, whatever it was");

    @ArchTest
    static final ArchRule theIndexDependsOnSqlAndTextOnly = classes()
            .that()
            .resideInAPackage(INDEX)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(INDEX, SQL, TEXT, "org.undersigned.letter")
                    .or(not(resideInAPackage("org.undersigned.."))))
            .because("queries look words up in the index, which knows nothing of queries");

    @ArchTest
    static final ArchRule sqlDependsOnNothing = classes()
            .that()
            .resideInAPackage(SQL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(SQL).or(not(resideInAPackage("org.undersigned.."))))
            .because("statements and their execution are the lowest layer of the store");

    @ArchTest
    static final ArchRule textDependsOnTheModelOnly = classes()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(TEXT, "org.undersigned.letter").or(not(resideInAPackage("org.undersigned.."))))
            .because("text is normalised in the same way for rows and for queries");

    @ArchTest
    static final ArchRule textIsUsedInTheStoreOnly = noClasses()
            .that()
            .resideOutsideOfPackage("org.undersigned.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TEXT)
            .because("it defines how columns are compared, which is no concern of clients");

    @ArchTest
    static final ArchRule statementsAreExecutedByTheQueries = noClasses()
            .that()
            .resideOutsideOfPackages(QUERY + "..", COMPACTION, INDEX, SQL)
            .and()
            .haveNameNotMatching(".*representation\\.table\\.Sqlite(Database|Table)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java.sql.(Connection|Statement|PreparedStatement|ResultSet)|javax.sql..*")
            .because("values reach the database as parameters in one place; a file of SQLite is a format");

    @ArchTest
    static final ArchRule filtersAreData = noClasses()
            .that()
            .haveNameMatching(".*store\\.query\\.filter\\.Filters?(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("Sql")
            .because("filters are data, and FilterSql is the only place that turns them into SQL");
}
