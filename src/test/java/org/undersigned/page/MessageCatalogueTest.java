package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of the catalogues; that none is missing, the tests of findings and of problems say. */
class MessageCatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("%,?[sd]");

    @ParameterizedTest
    @EnumSource
    void eachSentenceHasAsManyValuesInBothLanguages(MessageCatalogue catalogue) throws IOException {
        assertThat(catalogue.rows()).isNotEmpty().allSatisfy(row -> {
            String[] both = row.split("\t");
            assertThat(both).hasSize(2);
            assertThat(PLACEHOLDER.matcher(both[1]).results().count())
                    .isEqualTo(PLACEHOLDER.matcher(both[0]).results().count());
        });
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceIsThereTwice(MessageCatalogue catalogue) throws IOException {
        assertThat(catalogue.english()).doesNotHaveDuplicates();
    }
}
