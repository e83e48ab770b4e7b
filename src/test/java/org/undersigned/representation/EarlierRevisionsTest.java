package org.undersigned.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;
import org.undersigned.testing.Seed;

/** A revision that an earlier version stored lacks the keys that were added later. */
class EarlierRevisionsTest {

    @Test
    void readsAStatisticWithoutAddedKeys() {
        JsonNode document = JsonMapping.tree(LetterJson.write(Seed.letter()));
        for (JsonNode statistic : document.get("statistics")) {
            ((ObjectNode) statistic).remove(List.of("sentence", "citedIn", "notes"));
        }
        Letter letter = LetterJson.read(document.toString());
        assertThat(letter.statistics()).isNotEmpty().allSatisfy(statistic -> {
            assertThat(statistic.sentence()).isNull();
            assertThat(statistic.sources().citedIn()).isEmpty();
            assertThat(statistic.sources().notes()).isEmpty();
        });
        assertThat(letter.statistics())
                .anySatisfy(statistic -> assertThat(statistic.citations()).isNotEmpty());
    }

    @Test
    void addsColumnsAtTheEnd() {
        List<String> columns = TableColumn.columnsOf(ResourceType.STATISTICS.codec()).stream()
                .map(TableColumn::name)
                .toList();
        assertThat(columns)
                .endsWith("annotated", "self", "sentence.exact", "sentence.start", "sentence.end", "citedIn", "notes");
    }

    @Test
    void containsTheQuoteInTheSentence() {
        for (Statistic statistic : Seed.letter().statistics()) {
            assertThat(statistic.sentence().exact()).contains(statistic.quote().exact());
            assertThat(statistic.sources().citedIn()).hasSameSizeAs(statistic.citations());
        }
    }
}
