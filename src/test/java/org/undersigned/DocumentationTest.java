package org.undersigned;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.FindingCode;
import org.undersigned.testing.CommittedContract;
import org.undersigned.testing.DocumentationPage;

/** Each finding code, setting and query parameter has its place in the documentation, and no link is broken. */
class DocumentationTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.undersigned");
    private static final CommittedContract CONTRACT = new CommittedContract();
    private static final Predicate<String> EMBEDDING = path -> path.startsWith("/embed/") || path.equals("/oembed");

    @Test
    void everyFindingHasItsHeading() {
        Set<String> codes = Arrays.stream(FindingCode.values())
                .map(FindingCode::label)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(DocumentationPage.named("findings.md").headings())
                .isEqualTo(codes)
                .isNotEmpty();
    }

    @Test
    void everyFindingIsMadeByTheReaderOrThePublisher() {
        Set<String> made = CLASSES
                .that(resideInAnyPackage(
                        "org.undersigned.reading..", "org.undersigned.store..", "org.undersigned.publishing.."))
                .stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(FindingCode.class))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        assertThat(FindingCode.values()).extracting(FindingCode::name).isSubsetOf(made);
    }

    @Test
    void everySettingHasItsHeading() {
        Set<String> settings = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .flatMap(type -> ConfigClass.configClass(type.reflect()).getProperties().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(settings).hasSizeGreaterThan(6).allMatch(setting -> setting.startsWith("undersigned."));
        assertThat(DocumentationPage.named("operations.md").headings()).containsAll(settings);
    }

    @Test
    void everyParameterOfACollectionIsDocumented() {
        String count = "/count";
        Set<String> filters = documented(path -> path.endsWith(count));
        assertThat(filters).hasSizeGreaterThan(20);
        assertThat(DocumentationPage.named("query.md").codes()).containsAll(filters);
        Set<String> codes = new TreeSet<>(DocumentationPage.named("query.md").codes());
        // Pages have a language, and pictures a width, wherever they are.
        codes.addAll(DocumentationPage.named("embed.md").codes());
        codes.addAll(DocumentationPage.named("publish.md").codes());
        assertThat(codes).containsAll(documented(path -> CONTRACT.paths().contains(path + count)));
    }

    /** The query parameters of some paths; the negation of a filter, "kind!", is documented once for all. */
    private static Set<String> documented(Predicate<String> path) {
        Set<String> names = CONTRACT.queryParameters(path);
        names.removeIf(name -> name.endsWith("!") || name.startsWith("not."));
        return names;
    }

    @Test
    void everyEmbedAndItsParametersAreDocumented() {
        DocumentationPage page = DocumentationPage.named("embed.md");
        Set<String> names = documented(EMBEDDING);
        assertThat(names).contains("maxwidth", "accent", "limit", "kind");
        // An embedded list takes the filters of its collection; the page links to them.
        names.removeAll(documented(
                path -> path.matches("/letters/\\{letter}/(signatories|statistics|recipients|demands)/count")));
        assertThat(page.codes()).contains("sort").containsAll(names);
        Set<String> parts = CONTRACT.paths().stream()
                .filter(path -> path.startsWith("/embed/letters/"))
                .collect(Collectors.toSet());
        assertThat(parts).hasSizeGreaterThan(6).allSatisfy(part -> assertThat(page.codes())
                .containsAnyOf(part, part.replace("/embed", "…")));
    }

    @Test
    void noLinkBetweenPagesIsBroken() {
        int checked = 0;
        for (DocumentationPage page : DocumentationPage.all()) {
            Path folder = page.path().toAbsolutePath().getParent();
            for (String link : page.links()) {
                String target = link.split("#", 2)[0];
                if (!target.isEmpty() && !target.contains(":")) {
                    assertThat(folder.resolve(target))
                            .as(page.path().toString())
                            .exists();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(5);
    }
}
