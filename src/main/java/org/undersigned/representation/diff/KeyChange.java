package org.undersigned.representation.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.TableColumn;

/**
 * A key whose value differs, as a column of CSV.
 *
 * @param from empty if the older revision has no value; so is {@code to} of the newer one
 */
public record KeyChange(String key, String from, String to) {

    /** What changes if a part moves within the letter. Text is compared by words. */
    private static final Set<String> PLACES =
            Set.of("letter", "self", "position", "start", "end", "section", "paragraph", "paragraphs", "quote");

    /** What has URLs or addresses of its own. */
    private static boolean compared(TableColumn column) {
        return !PLACES.contains(column.name()) && !column.name().startsWith("counts.");
    }

    /** The keys that differ; empty for a part that only moved. */
    static <T> List<KeyChange> between(ResourceType<T> type, CollectionItem<T> before, CollectionItem<T> after) {
        var old = JsonMapping.tree(JsonMapping.write(type.valueCodec(), before));
        var now = JsonMapping.tree(JsonMapping.write(type.valueCodec(), after));
        List<KeyChange> changes = new ArrayList<>();
        for (TableColumn column : TableColumn.columnsOf(type.codec())) {
            String from = column.text(old);
            String to = column.text(now);
            if (compared(column) && !from.equals(to)) {
                changes.add(new KeyChange(column.name(), from, to));
            }
        }
        return changes;
    }
}
