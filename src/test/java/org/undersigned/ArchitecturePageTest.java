package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} names types and packages that exist. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");

    private static final Iterable<JavaClass> PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.undersigned");

    @Test
    void everyTypeThatItNamesExists() throws IOException {
        Set<String> types = all(PROGRAM).map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(types).containsAll(types()).isNotEmpty();
        assertThat(types()).hasSizeGreaterThan(40);
    }

    @Test
    void everyPackageThatItNamesExists() throws IOException {
        Set<String> existing = all(PROGRAM)
                .map(type -> type.getPackageName().replaceFirst("^org\\.undersigned\\.?", ""))
                .collect(Collectors.toSet());
        assertThat(existing).containsAll(packages());
        assertThat(packages()).hasSizeGreaterThan(15);
    }

    @Test
    void itNamesEveryPackageOfTheFirstLevel() throws IOException {
        Set<String> first = all(PROGRAM)
                .map(type -> type.getPackageName().replaceFirst("^org\\.undersigned\\.?", ""))
                .filter(name -> !name.isEmpty() && name.indexOf('.') < 0)
                .collect(Collectors.toSet());
        assertThat(packages()).containsAll(first);
    }

    private static Stream<JavaClass> all(Iterable<JavaClass> classes) {
        return StreamSupport.stream(classes.spliterator(), false);
    }

    /** The packages in the table; elsewhere the page also names files. */
    private static Set<String> packages() throws IOException {
        return named(PACKAGE, line -> line.startsWith("| "));
    }

    private static Set<String> types() throws IOException {
        return named(TYPE, line -> true);
    }

    private static Set<String> named(Pattern pattern, Predicate<String> lines) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(lines)
                .flatMap(line -> pattern.matcher(line).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
