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
import org.undersigned.interchange.Json;
import org.undersigned.interchange.LetterDocument;
import org.undersigned.testing.Seed;

/** The published schema holds for letters, and for nothing less than a letter. */
class LetterSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.tree(SchemaDocument.letter()));

    private static List<Error> errors(JsonNode document) {
        return SCHEMA.validate(document);
    }

    @Test
    void everyLetterKeepsIt() {
        assertThat(errors(Json.tree(LetterDocument.write(Seed.letter())))).isEmpty();
        assertThat(errors(Json.tree(LetterDocument.write(
                        Seed.reading("Words.", null).letter().orElseThrow()))))
                .isEmpty();
    }

    @Test
    void everyKeyIsAlwaysThereAndNoOther() {
        JsonNode document = Json.tree(LetterDocument.write(Seed.letter()));
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
        String written = LetterDocument.write(Seed.letter());
        assertThat(LetterDocument.write(LetterDocument.read(written))).isEqualTo(written);
    }
}
