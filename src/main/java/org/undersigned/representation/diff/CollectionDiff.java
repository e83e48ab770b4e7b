package org.undersigned.representation.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.PartPairs;
import org.undersigned.representation.ResourceType;

/**
 * The differences of one collection. Parts are matched by id.
 *
 * @param name the name of the collection: "signatories"
 * @param moved how many parts differ only in their place in the letter
 */
public record CollectionDiff(
        String name, List<PartChange> added, List<PartChange> removed, List<PartChange> changed, int moved) {

    public CollectionDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Whether the revisions have the same parts, if not in the same places. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    static <T> CollectionDiff between(
            ResourceType<T> type,
            List<CollectionItem<T>> before,
            List<CollectionItem<T>> after,
            Function<T, String> label) {
        List<PartChange> changed = new ArrayList<>();
        int[] moved = {0};
        PartPairs<CollectionItem<T>> pairs =
                PartPairs.match(before, after, item -> type.id().apply(item.part()), (previous, item) -> {
                    if (!previous.part().equals(item.part())) {
                        List<KeyChange> keys = KeyChange.between(type, previous, item);
                        if (keys.isEmpty()) {
                            moved[0]++;
                        } else {
                            changed.add(change(type, item, label, keys));
                        }
                    }
                });
        return new CollectionDiff(
                type.name(),
                changes(type, pairs.added().values(), label),
                changes(type, pairs.removed().values(), label),
                changed,
                moved[0]);
    }

    private static <T> List<PartChange> changes(
            ResourceType<T> type, Collection<CollectionItem<T>> items, Function<T, String> label) {
        return items.stream().map(item -> change(type, item, label, List.of())).toList();
    }

    private static <T> PartChange change(
            ResourceType<T> type, CollectionItem<T> item, Function<T, String> label, List<KeyChange> keys) {
        return new PartChange(type.id().apply(item.part()), label.apply(item.part()), item.self(), keys);
    }
}
