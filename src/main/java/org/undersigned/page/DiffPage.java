package org.undersigned.page;

import java.util.List;
import org.undersigned.representation.diff.CollectionDiff;
import org.undersigned.representation.diff.LetterDiff;
import org.undersigned.representation.diff.PartChange;

/** The page of the differences between two revisions. */
public final class DiffPage {

    /** The most parts of one list on the page; the JSON has all of them. */
    private static final int MAX_PARTS = 100;

    /** One list of parts: added, removed or changed. */
    public record PartList(String label, List<PartChange> parts, int omitted) {}

    /** The lists of one collection. */
    public record ChangedCollection(String name, List<PartList> lists) {}

    private DiffPage() {}

    public static String render(PageContext context, LetterDiff diff) {
        List<ChangedCollection> collections = diff.collections().stream()
                .filter(collection -> !collection.isEmpty())
                .map(collection -> view(context.messages(), collection))
                .toList();
        return Pages.diff(context, diff, collections);
    }

    private static ChangedCollection view(Messages messages, CollectionDiff collection) {
        List<PartList> lists = List.of(
                list(messages.added(), collection.added()),
                list(messages.changed(), collection.changed()),
                list(messages.removed(), collection.removed()));
        return new ChangedCollection(
                collection.name(),
                lists.stream().filter(list -> !list.parts().isEmpty()).toList());
    }

    private static PartList list(String label, List<PartChange> parts) {
        int shown = Math.min(MAX_PARTS, parts.size());
        return new PartList(label, parts.subList(0, shown), parts.size() - shown);
    }
}
