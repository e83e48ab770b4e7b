package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Each sentence of a finding is in the catalogue of each language. The sentences are the strings in the syntax trees of the
 * classes that report findings.
 */
class FindingCatalogueTest {

    /** Classes that make a finding, and those whose words become a part of one. */
    private static final List<String> REPORTING = List.of(
            "reading",
            "publishing/list",
            "publishing/folder/DroppedFiles.java",
            "cli/LetterInput.java",
            "store/PublicationRefusedException.java",
            "store/erasure/LetterRedaction.java");

    @Test
    void eachSentenceOfAFindingIsInTheCatalogue() throws IOException {
        Set<String> sentences = SourceSentences.in(
                SourceSentences.files(REPORTING), "FindingCode.", type -> type.startsWith("Unreadable"));
        assertThat(sentences).hasSizeGreaterThan(150);
        assertThat(SourceSentences.missing(sentences, MessageCatalogue.FINDINGS.english()))
                .isEmpty();
    }
}
