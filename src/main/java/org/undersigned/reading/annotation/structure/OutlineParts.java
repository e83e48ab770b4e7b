package org.undersigned.reading.annotation.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.annotation.key.PartKind;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.StatedRecipient;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;
import org.undersigned.reading.structure.outline.TextBlock;

/** Converts an outline to a list of its parts in order, and back. */
final class OutlineParts {

    private static final Set<PartKind> BODY =
            Set.of(PartKind.HEADING, PartKind.PARAGRAPH, PartKind.ITEM, PartKind.QUOTATION);

    /** What a letter has one of. */
    private static final Set<PartKind> SINGLE =
            Set.of(PartKind.TITLE, PartKind.DATE, PartKind.SUBJECT, PartKind.SALUTATION, PartKind.CLOSING);

    private OutlineParts() {}

    static List<OutlinePart> of(Outline outline) {
        List<OutlinePart> parts = new ArrayList<>();
        add(parts, PartKind.TITLE, outline.title(), null);
        if (outline.date() != null) {
            add(parts, PartKind.DATE, outline.date().text(), outline.date());
        }
        outline.recipients().stream()
                .filter(mention -> !mention.position().equals(Position.NOWHERE))
                .forEach(mention -> parts.add(
                        OutlinePart.ofWords(PartKind.RECIPIENT, mention.text(), mention.position(), mention)));
        add(parts, PartKind.SUBJECT, outline.subject(), null);
        outline.salutation().forEach(line -> add(parts, PartKind.SALUTATION, line, null));
        outline.body().forEach(block -> parts.add(ofBlock(block)));
        add(parts, PartKind.CLOSING, outline.closing(), null);
        String group = null;
        for (SignatoryLine line : outline.signatures()) {
            if (line.group() != null && !line.group().equals(group)) {
                group = line.group();
                add(parts, PartKind.GROUP, group, group);
            }
            parts.add(OutlinePart.ofWords(PartKind.SIGNATORY, line.text(), line.position(), line));
        }
        outline.notes().forEach(note -> parts.add(ofBlock(note)));
        return parts;
    }

    private static void add(List<OutlinePart> parts, PartKind kind, String words, Object origin) {
        if (words != null) {
            parts.add(OutlinePart.ofWords(kind, words, Position.NOWHERE, origin));
        }
    }

    private static OutlinePart ofBlock(TextBlock block) {
        return new OutlinePart(
                PartKind.valueOf(block.role().name()),
                block.level(),
                block.runs(),
                block.position(),
                block.label(),
                block,
                false);
    }

    /**
     * What is stated to be the title, the salutation and the like replaces what was read as such.
     *
     * @return the parts without those that are replaced
     */
    static List<OutlinePart> withoutReplaced(List<OutlinePart> parts) {
        Set<PartKind> stated = parts.stream()
                .filter(OutlinePart::stated)
                .map(OutlinePart::kind)
                .filter(SINGLE::contains)
                .collect(Collectors.toSet());
        return parts.stream()
                .filter(part -> part.stated() || !stated.contains(part.kind()))
                .toList();
    }

    /**
     * @param date the date of a part of that kind that was not read as such; {@code null} if there is none
     * @param own whether a position is in the letter's file
     */
    static Outline toOutline(
            List<OutlinePart> parts, Outline read, LetterDate date, StructureLexicon lexicon, Predicate<Position> own) {
        List<String> salutation = textsOf(parts, PartKind.SALUTATION).stream()
                .map(OutlinePart::text)
                .toList();
        StatedRecipient stated = new StatedRecipient(lexicon, salutation);
        List<RecipientMention> recipients = new ArrayList<>();
        textsOf(parts, PartKind.RECIPIENT).forEach(part -> recipients.add(toMention(part, stated)));
        read.recipients().stream()
                .filter(mention -> mention.position().equals(Position.NOWHERE))
                .forEach(recipients::add);
        return new Outline(
                joined(parts, PartKind.TITLE),
                date,
                joined(parts, PartKind.SUBJECT),
                recipients,
                salutation,
                parts.stream()
                        .filter(part -> BODY.contains(part.kind()))
                        .map(OutlinePart::toTextBlock)
                        .toList(),
                joined(parts, PartKind.CLOSING),
                signatures(parts, !groups(parts).equals(groups(of(read))), own),
                textsOf(parts, PartKind.NOTE).stream()
                        .map(OutlinePart::toTextBlock)
                        .toList(),
                read.linkedLines());
    }

    private static RecipientMention toMention(OutlinePart part, StatedRecipient stated) {
        return part.origin() instanceof RecipientMention mention
                ? mention
                : stated.read(part.text(), statedPosition(part));
    }

    /** A part whose words are in the letter has a position. */
    private static Position statedPosition(OutlinePart part) {
        return part.position().equals(Position.NOWHERE) ? new Position("letter", 0, 0) : part.position();
    }

    private static List<String> groups(List<OutlinePart> parts) {
        return textsOf(parts, PartKind.GROUP).stream().map(OutlinePart::text).toList();
    }

    /**
     * The lines of the signatories. A label in the letter's file is not that of the list beside it.
     *
     * @param regrouped whether the labels are not those that were read
     */
    private static List<SignatoryLine> signatures(List<OutlinePart> parts, boolean regrouped, Predicate<Position> own) {
        List<SignatoryLine> lines = new ArrayList<>();
        String group = null;
        boolean letter = true;
        for (OutlinePart part : parts) {
            if (part.kind() == PartKind.GROUP) {
                group = part.text();
                letter = part.stated() && own.test(part.position());
            } else if (part.kind() == PartKind.SIGNATORY) {
                SignatoryLine line = part.origin() instanceof SignatoryLine read ? read : null;
                if (letter && !own.test(part.position())) {
                    group = line == null ? null : line.group();
                }
                lines.add(grouped(part, line, line == null || regrouped ? group : line.group()));
            }
        }
        return lines;
    }

    private static SignatoryLine grouped(OutlinePart part, SignatoryLine line, String group) {
        if (line == null) {
            return new SignatoryLine(part.text(), part.position(), group);
        }
        return Objects.equals(line.group(), group)
                ? line
                : new SignatoryLine(line.text(), line.position(), group, line.columns(), line.affiliation());
    }

    private static List<OutlinePart> textsOf(List<OutlinePart> parts, PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private static String joined(List<OutlinePart> parts, PartKind kind) {
        List<String> texts =
                textsOf(parts, kind).stream().map(OutlinePart::text).toList();
        return texts.isEmpty() ? null : String.join(" ", texts);
    }
}
