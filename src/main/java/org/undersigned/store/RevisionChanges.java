package org.undersigned.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.PartCounts;
import org.undersigned.letter.PartIds;
import org.undersigned.letter.RevisionSummary;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;

/** What a revision changes in the collections of its letter: the source of its row and of its events. */
final class RevisionChanges {

    /** So few that their ids fit into the URL of one request. */
    static final int IDS_PER_EVENT = 80;

    /** The collections, in the order of the documents. */
    enum Collection {
        RECIPIENTS,
        SECTIONS,
        STATISTICS,
        DEMANDS,
        CITATIONS,
        SIGNATORIES
    }

    private record Change(Collection collection, int kind, String id) {}

    /** What the events are of: a revision, or another change of the letter. */
    record Occasion(long id, LetterEvent.Type type, int revision, Instant at) {}

    private static final List<Function<PartChanges, List<String>>> KINDS =
            List.of(PartChanges::added, PartChanges::changed, PartChanges::removed);

    private final Map<Collection, PartChanges> changes = new EnumMap<>(Collection.class);

    void put(Collection collection, PartChanges of) {
        changes.put(collection, of);
    }

    RevisionSummary summary(RevisionRow revision, Summary letter) {
        return new RevisionSummary(
                revision.number,
                revision.publishedAt,
                revision.digest,
                letter.counts(),
                counts(PartChanges::added),
                counts(PartChanges::changed),
                counts(PartChanges::removed),
                revision.note);
    }

    private PartCounts counts(Function<PartChanges, List<String>> kind) {
        int[] sizes = Arrays.stream(Collection.values())
                .mapToInt(collection -> kind.apply(changes.get(collection)).size())
                .toArray();
        return new PartCounts(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);
    }

    /** The events of the revision, one by one; at least one, since its metadata may be all that it changes. */
    Stream<LetterEvent> events(RevisionRow revision) {
        LetterEvent.Type type = revision.number == 1 ? LetterEvent.Type.PUBLISHED : LetterEvent.Type.CHANGED;
        return events(new Occasion(revision.id, type, revision.number, revision.publishedAt), 1);
    }

    /** @param first the position of the first event */
    Stream<LetterEvent> events(Occasion occasion, int first) {
        Iterator<Change> all = changes().iterator();
        int size = KINDS.stream()
                .flatMapToInt(kind -> changes.values().stream()
                        .mapToInt(one -> kind.apply(one).size()))
                .sum();
        int count = Math.max(1, (size + IDS_PER_EVENT - 1) / IDS_PER_EVENT);
        return IntStream.range(0, count)
                .mapToObj(index -> event(occasion, index + first, next(all), index == count - 1));
    }

    private Stream<Change> changes() {
        return IntStream.range(0, KINDS.size()).boxed().flatMap(kind -> Stream.of(Collection.values())
                .flatMap(collection -> KINDS.get(kind).apply(changes.get(collection)).stream()
                        .map(id -> new Change(collection, kind, id))));
    }

    private static List<Change> next(Iterator<Change> all) {
        List<Change> some = new ArrayList<>();
        while (some.size() < IDS_PER_EVENT && all.hasNext()) {
            some.add(all.next());
        }
        return some;
    }

    private static LetterEvent event(Occasion occasion, int position, List<Change> some, boolean complete) {
        return new LetterEvent(
                occasion.id + "-" + position,
                occasion.type,
                occasion.revision,
                occasion.at,
                ids(some, 0),
                ids(some, 1),
                ids(some, 2),
                complete);
    }

    private static PartIds ids(List<Change> some, int kind) {
        List<List<Slug>> ids = Arrays.stream(Collection.values())
                .map(collection -> some.stream()
                        .filter(change -> change.kind() == kind && change.collection() == collection)
                        .map(change -> new Slug(change.id()))
                        .toList())
                .toList();
        return new PartIds(ids.get(0), ids.get(1), ids.get(2), ids.get(3), ids.get(4), ids.get(5));
    }
}
