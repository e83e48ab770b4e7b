package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.http.problem.ProblemType;

/** What problems say, to somebody who reads or publishes a letter, is in the catalogue of each language. */
class ProblemCatalogueTest {

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
            "http/collection/lookup/NotFoundProblems.java",
            "http/collection/lookup/WithdrawnProblems.java",
            "http/exchange/ExceptionMappers.java",
            "http/gateway/RequestLimits.java");

    @Test
    void eachTitleIsInTheCatalogue() throws IOException {
        assertThat(MessageCatalogue.PROBLEMS.english())
                .containsAll(Arrays.stream(ProblemType.values())
                        .map(ProblemType::title)
                        .toList());
    }

    @Test
    void eachSentenceOfAProblemIsInTheCatalogue() throws IOException {
        Set<String> sentences =
                SourceSentences.in(SourceSentences.files(REFUSING), "ProblemType.", "ProblemException"::equals);
        sentences.addAll(SourceSentences.in(
                SourceSentences.files(List.of("publishing")),
                "InvalidUploadException(",
                "InvalidUploadException"::equals));
        assertThat(sentences).hasSizeGreaterThan(40);
        assertThat(SourceSentences.missing(sentences, MessageCatalogue.PROBLEMS.english()))
                .isEmpty();
    }
}
