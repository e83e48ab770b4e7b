package org.undersigned.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterJson;
import org.undersigned.testing.Seed;

/** The published schema holds for letters, and for nothing less than a letter. */
class LetterSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapping.tree(SchemaDocument.letterSchema()));

    private static List<Error> errors(JsonNode document) {
        return SCHEMA.validate(document);
    }

    @Test
    void everyLetterKeepsIt() {
        assertThat(errors(JsonMapping.tree(LetterJson.write(Seed.letter())))).isEmpty();
        assertThat(errors(JsonMapping.tree(
                        LetterJson.write(Seed.reading("Words.", null).letter().orElseThrow()))))
                .isEmpty();
    }

    @Test
    void everyKeyIsAlwaysThereAndNoOther() {
        JsonNode document = JsonMapping.tree(LetterJson.write(Seed.letter()));
        for (String key : List.of("id", "subject", "statistics", "source")) {
            ObjectNode less = document.deepCopy();
            less.remove(key);
            assertThat(errors(less)).as(key).hasSize(1);
        }
        ObjectNode wrong = document.deepCopy();
        ((ObjectNode) wrong.at("/statistics/0")).put("qualifier", "perhaps");
        assertThat(errors(wrong)).hasSize(1);
    }

    @Test
    void aLetterComesBackAsItWasWritten() {
        String written = LetterJson.write(Seed.letter());
        assertThat(LetterJson.write(LetterJson.read(written))).isEqualTo(written);
    }
}
