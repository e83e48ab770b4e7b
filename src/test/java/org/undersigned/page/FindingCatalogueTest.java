package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each sentence of a finding is in the catalogue of each language. The sentences are the strings in the syntax trees of the
 * classes that report findings.
 */
class FindingCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java/org/undersigned");
    private static final Path CATALOGUE = Path.of("src/main/resources/messages/findings_es.tsv");

    /** Classes that make a finding, and those whose words become a part of one. */
    private static final List<String> REPORTING = List.of(
            "reading",
            "cli/LetterInput.java",
            "store/PublicationRefusedException.java",
            "store/erasure/LetterRedaction.java");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> REPORTING.stream().anyMatch(part -> file.startsWith(SOURCES.resolve(part))))
                    .toList();
        }
    }

    @Test
    void eachSentenceOfAFindingIsInTheCatalogue() throws IOException {
        List<String> known = Files.readAllLines(CATALOGUE).stream()
                .map(line -> line.split("\t")[0])
                .toList();
        Set<String> sentences = SourceSentences.in(sources(), "FindingCode.", type -> type.startsWith("Unreadable"));
        assertThat(sentences).hasSizeGreaterThan(150);
        assertThat(SourceSentences.missing(sentences, known)).isEmpty();
    }
}
