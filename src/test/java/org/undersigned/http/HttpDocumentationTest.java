package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.testing.DocumentationPage;

/** Each problem type and each media type has its place in the documentation. */
class HttpDocumentationTest {

    @Test
    void everyProblemHasItsHeading() {
        Set<String> problems = Arrays.stream(ProblemType.values())
                .map(ProblemType::label)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(DocumentationPage.named("problems.md").headings())
                .isEqualTo(problems)
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyFormatIsDocumented() {
        String page = DocumentationPage.named("forms.md").text();
        List<String> rows = Arrays.stream(MediaFormat.values())
                .map(format -> "`.%s` | `%s`".formatted(format.suffix(), format.mediaType()))
                .toList();
        assertThat(rows).hasSizeGreaterThan(8).allSatisfy(row -> assertThat(page)
                .contains(row));
    }
}
