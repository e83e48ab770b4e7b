package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.http.problem.ProblemType;

/** What problems say, to somebody who reads or publishes a letter, is in the catalogue of each language. */
class ProblemCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java/org/undersigned");
    private static final Path CATALOGUE = Path.of("src/main/resources/messages/problems_es.tsv");

    private static final List<String> REFUSING = List.of(
            "http/publishing/EditPublication.java",
            "http/publishing/IdempotencyKeys.java",
            "http/publishing/Preconditions.java",
            "http/publishing/PublicationResponses.java",
            "http/publishing/SourceResource.java",
            "http/publishing/Upload.java",
            "http/publishing/UploadBody.java",
            "http/readings/MultipartForm.java",
            "http/readings/ReadingsHandler.java",
            "http/readings/UploadProblems.java",
            "http/security",
            "http/collection/NotFoundProblems.java",
            "http/collection/WithdrawnProblems.java",
            "http/exchange/ExceptionMappers.java",
            "http/gateway/RequestLimits.java");

    private static List<Path> sources(String... parts) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Arrays.stream(parts).anyMatch(part -> file.startsWith(SOURCES.resolve(part))))
                    .toList();
        }
    }

    private static List<String> known() throws IOException {
        return Files.readAllLines(CATALOGUE).stream()
                .map(line -> line.split("\t")[0])
                .toList();
    }

    @Test
    void eachTitleIsInTheCatalogue() throws IOException {
        assertThat(known())
                .containsAll(Arrays.stream(ProblemType.values())
                        .map(ProblemType::title)
                        .toList());
    }

    @Test
    void eachSentenceOfAProblemIsInTheCatalogue() throws IOException {
        Set<String> sentences = SourceSentences.in(
                sources(REFUSING.toArray(String[]::new)), "ProblemType.", "ProblemException"::equals);
        sentences.addAll(
                SourceSentences.in(sources("publishing"), "InvalidUploadException(", "InvalidUploadException"::equals));
        assertThat(sentences).hasSizeGreaterThan(40);
        assertThat(SourceSentences.missing(sentences, known())).isEmpty();
    }

    @Test
    void eachRowHasAsManyValuesInBothLanguages() throws IOException {
        assertThat(Files.readAllLines(CATALOGUE)).allSatisfy(line -> {
            String[] both = line.split("\t");
            assertThat(both).hasSize(2);
            assertThat(both[1].split("%,?[sd]", -1)).hasSameSizeAs(both[0].split("%,?[sd]", -1));
        });
    }
}
