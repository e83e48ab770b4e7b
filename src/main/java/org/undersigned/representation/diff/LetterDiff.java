package org.undersigned.representation.diff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.SummaryCodec;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionItems;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.ShownRevision;

/**
 * The differences between two revisions of a letter.
 *
 * @param keys the keys of the letter's summary that differ
 * @param text the blocks of the body that differ, by words
 */
public record LetterDiff(
        Revision from,
        Revision to,
        List<KeyChange> keys,
        List<CollectionDiff> collections,
        List<List<DiffPiece>> text) {

    public LetterDiff {
        keys = List.copyOf(keys);
        collections = List.copyOf(collections);
        text = List.copyOf(text);
    }

    /** Summaries without their revision, which always differs. */
    private static final ResourceType<Summary> SUMMARIES =
            ResourceType.LETTERS.select(SummaryCodec.SUMMARY.properties().stream()
                    .map(ObjectCodec.Property::name)
                    .toList());

    /** One of the two revisions. */
    public record Revision(Letter letter, int number, Instant publishedAt) {

        private ResourceUris uris(String base) {
            return new ResourceUris(
                    base, new ShownRevision(letter.id(), number, publishedAt, publishedAt, number, true));
        }
    }

    public Slug letter() {
        return to.letter().id();
    }

    /** Whether nothing differs but the places of parts. */
    public boolean isEmpty() {
        return keys.isEmpty() && text.isEmpty() && collections.stream().allMatch(CollectionDiff::isEmpty);
    }

    /** @param base the public base URL without a trailing slash */
    public static LetterDiff between(String base, Revision from, Revision to) {
        ResourceUris old = from.uris(base);
        ResourceUris now = to.uris(base);
        Comparison compare = new Comparison(from, to, old, now);
        return new LetterDiff(
                from,
                to,
                KeyChange.between(SUMMARIES, summary(from, old), summary(to, now)),
                List.of(
                        compare.parts(ResourceType.SIGNATORIES, Letter::signatories, s -> s.naming()
                                .name()),
                        compare.parts(ResourceType.STATISTICS, Letter::statistics, Statistic::statement),
                        compare.parts(ResourceType.DEMANDS, Letter::demands, Demand::text),
                        compare.parts(ResourceType.CITATIONS, Letter::citations, Citation::label),
                        compare.parts(ResourceType.RECIPIENTS, Letter::recipients, Recipient::displayName),
                        compare.parts(ResourceType.SECTIONS, Letter::sections, LetterDiff::heading)),
                TextDiff.compare(text(from.letter()), text(to.letter())));
    }

    private record Comparison(Revision from, Revision to, ResourceUris old, ResourceUris now) {

        <T> CollectionDiff parts(ResourceType<T> type, Function<Letter, List<T>> parts, Function<T, String> label) {
            return CollectionDiff.between(
                    type,
                    CollectionItems.of(old, from.letter().id(), type, parts.apply(from.letter())),
                    CollectionItems.of(now, to.letter().id(), type, parts.apply(to.letter())),
                    label);
        }
    }

    private static CollectionItem<Summary> summary(Revision revision, ResourceUris uris) {
        Letter letter = revision.letter();
        return new CollectionItem<>(letter.id(), Summary.of(letter, List.of()), uris.letter(letter.id()));
    }

    private static String heading(Section section) {
        return section.heading() == null ? "" : section.heading();
    }

    /** Headings and paragraphs; what is in the summary is compared there, and lists as collections. */
    private static List<String> text(Letter letter) {
        List<String> text = new ArrayList<>();
        for (Section section : letter.sections()) {
            if (section.heading() != null) {
                text.add(section.heading());
            }
            section.paragraphs().stream().map(Paragraph::text).forEach(text::add);
        }
        return text;
    }
}
