package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.outline.Outline;

/** The parts that were read and that {@code letter.yaml} removes: their words are in no part of the letter any more. */
final class RemovedParts {

    private final Letter read;
    private final Letter merged;

    RemovedParts(Letter read, Letter merged) {
        this.read = read;
        this.merged = merged;
    }

    /** The outline without what is removed, except for signatories. */
    Outline without(Outline outline) {
        if (read == merged) {
            return outline;
        }
        List<Boolean> kept = kept(read.recipients(), merged.recipients(), Recipient::quote, Recipient::id);
        return new Outline(
                outline.title(),
                merged.date() == null ? null : outline.date(),
                merged.subject() == null ? null : outline.subject(),
                filter(outline.recipients(), kept),
                merged.salutation() == null ? List.of() : outline.salutation(),
                outline.body(),
                merged.closing() == null ? null : outline.closing(),
                outline.signatures(),
                outline.notes(),
                outline.linkedLines());
    }

    /** The lines of the signatories that remain. A line of which nobody remains is reported as left out. */
    List<SignatoryLine> without(List<SignatoryLine> lines, FindingCollector findings) {
        // A list that is as long as before is not gone through: it may be too long for sets of its names.
        if (read.signatories().size() <= merged.signatories().size()) {
            return lines;
        }
        List<SignatoryLine> remaining =
                filter(lines, kept(read.signatories(), merged.signatories(), Signatory::quote, Signatory::id));
        if (remaining.size() == lines.size()) {
            return lines;
        }
        Set<Position> named = remaining.stream().map(SignatoryLine::position).collect(Collectors.toSet());
        lines.stream()
                .map(SignatoryLine::position)
                .filter(position -> !named.contains(position))
                .distinct()
                .forEach(position -> {
                    findings.add(
                            FindingCode.WORDS_LEFT_OUT,
                            position,
                            "a line is left out, as letter.yaml removes its signatory",
                            null);
                    findings.addOmission(position, FindingCode.WORDS_LEFT_OUT);
                });
        return remaining;
    }

    /** For each part that was read whether it remains, by its words or its id: either can be corrected. */
    private static <T> List<Boolean> kept(
            List<T> before, List<T> after, Function<T, Quote> quote, Function<T, Slug> id) {
        Set<Quote> words = after.stream().map(quote).collect(Collectors.toSet());
        Set<Slug> ids = after.stream().map(id).collect(Collectors.toSet());
        return before.stream()
                .map(part -> words.contains(quote.apply(part)) || ids.contains(id.apply(part)))
                .toList();
    }

    /** The elements that are kept; all if they are not one for each part. */
    private static <E> List<E> filter(List<E> elements, List<Boolean> kept) {
        if (elements.size() != kept.size() || !kept.contains(false)) {
            return elements;
        }
        List<E> remaining = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (kept.get(i)) {
                remaining.add(elements.get(i));
            }
        }
        return remaining;
    }
}
