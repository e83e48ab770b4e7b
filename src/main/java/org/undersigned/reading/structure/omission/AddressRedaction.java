package org.undersigned.reading.structure.omission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.WebAddress;

/**
 * Removes e-mail addresses and telephone numbers from lines of signatories: "Tom Lind (tom@lind.example)". Lines that are
 * contacts of the authors are left as they are, to be omitted as a whole.
 */
public record AddressRedaction(StructureLexicon lexicon, FindingCollector findings) {

    private static final int MAX_WORDS = 14;

    /** So many paragraphs of a name and an address are a list. */
    private static final int MIN_NAMES = 3;

    /** So many persons with lines about them and an address are signatures; one may be whom to ask. */
    private static final int MIN_CARDS = 2;

    private static final int MAX_CARD_LINES = 8;

    private static final Pattern CONTACT =
            Pattern.compile("(?iu)[\\s,;]{1,9}(?:contact|kontakt|contat|контакт)\\p{L}{0,5}:.*$");

    /** The blocks below the closing, without the addresses in lines of names. */
    public List<Block> redact(List<Block> written) {
        PostalAddress addresses = new PostalAddress(lexicon, findings);
        List<Block> blocks = written.stream()
                .map(addresses::removeFrom)
                .map(AddressRedaction::withoutMarks)
                .toList();
        if (blocks.stream().noneMatch(block -> PrivateData.occursIn(block.text()))) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        boolean signed = false;
        boolean cards = false;
        boolean all = areNamesWithAddresses(blocks);
        boolean described = blocks.stream().filter(this::isDescribedCard).count() >= MIN_CARDS;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            boolean card = isCard(block) && (!signed || cards || next != null && isCard(next))
                    || described && isDescribedCard(block) && (!signed || cards);
            cards = card || cards && block.lines().isEmpty();
            boolean listed = card || all && isNameWithAddress(block) || isListed(block, next, !signed);
            boolean copies = isCopies(block);
            result.add((listed || copies) && PrivateData.occursIn(block.text()) ? redact(block, copies) : block);
            signed |= block.kind() != Block.Kind.RULE && !block.lines().isEmpty();
        }
        return result;
    }

    /** "Ana Ruiz, Chair:" above a line with the address: a line without the mark. */
    private static Block withoutMarks(Block block) {
        List<Line> lines = new ArrayList<>(block.lines());
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = lines.get(i).text();
            String below = lines.get(i + 1).text();
            if (text.endsWith(":")
                    && PrivateData.occursIn(below)
                    && PrivateData.removeFrom(below).isEmpty()) {
                String bare = text.substring(0, text.length() - 1).strip();
                lines.set(
                        i,
                        bare.isEmpty()
                                ? lines.get(i)
                                : lines.get(i).split(bare.length()).before());
            }
        }
        return block.withLines(lines);
    }

    /** Whether a block is part of the list, not of the contacts below it: the first, an item, one of several lines. */
    private boolean isListed(Block block, Block next, boolean first) {
        List<Line> lines = block.lines();
        boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
        if (!text || lines.isEmpty() || isLabelled(lines.get(0).text())) {
            return false;
        }
        long names = lines.stream().filter(line -> isName(line.text())).count();
        long contacts = lines.stream()
                .filter(line -> PrivateData.occursIn(line.text()) && !isName(line.text()))
                .count();
        boolean listed = first
                || block.kind() == Block.Kind.ITEM
                || lines.size() > 2 && contacts == 0
                || contacts == 0 && next != null && next.kind() == Block.Kind.PARAGRAPH && isName(next.text());
        return listed && names > 0 && contacts < lines.size();
    }

    /** Whether most of the lines are names with addresses: else these are contacts below the names. */
    private boolean areNamesWithAddresses(List<Block> blocks) {
        long addressed = blocks.stream().filter(this::isNameWithAddress).count();
        long lines = blocks.stream().mapToLong(block -> block.lines().size()).sum();
        return addressed >= MIN_NAMES && addressed * 2 > lines;
    }

    /** "Ana Ruiz, Chair, 0419 123 456" */
    private boolean isNameWithAddress(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && PrivateData.occursIn(block.text())
                && isName(block.text());
    }

    /** A name above lines of nothing but addresses. */
    private boolean isCard(Block block) {
        List<Line> lines = block.lines();
        return block.kind() == Block.Kind.PARAGRAPH
                && lines.size() > 1
                && isName(lines.get(0).text())
                && !isLabelled(lines.get(0).text())
                && lines.stream()
                        .skip(1)
                        .allMatch(line -> WebAddress.isAlone(line.text())
                                || PrivateData.occursIn(line.text()) && !isName(line.text()));
    }

    /** A person's name, lines about the person, and addresses among them; not a contact of the publisher, which a label names. */
    private boolean isDescribedCard(Block block) {
        List<Line> lines = block.lines();
        if (block.kind() != Block.Kind.PARAGRAPH || lines.size() < 3 || lines.size() > MAX_CARD_LINES) {
            return false;
        }
        String first = withoutAddresses(lines.get(0).text());
        return isName(first)
                && MultiLineSignature.isPersonName(first, lexicon)
                && PrivateData.occursIn(block.text())
                && lines.stream()
                        .map(line -> withoutAddresses(line.text()))
                        .allMatch(text -> !isLabelled(text)
                                && WhitespaceTokenizer.tokenize(text).size() <= MAX_WORDS
                                && !SentenceHeuristics.isSentence(text));
    }

    private boolean isLabelled(String text) {
        return lexicon.startsWith("contacts", text) || lexicon.contains("calls", text);
    }

    /** Whether a line without its addresses can be a name. */
    private boolean isName(String text) {
        String rest = withoutAddresses(text);
        return !rest.isEmpty()
                && rest.indexOf(':') < 0
                && Character.isUpperCase(rest.codePointAt(0))
                && WhitespaceTokenizer.tokenize(rest).size() <= MAX_WORDS
                && !SentenceHeuristics.isSentence(rest)
                && !isLabelled(rest);
    }

    /** "Cc: Ana Ruiz, critic for harbours, ana@harbour.example": every line names somebody. */
    private boolean isCopies(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !block.lines().isEmpty()
                && lexicon.textAfterLabel("cc", block.lines().get(0).text()).isPresent();
    }

    /** @param copies whether the lines are no names of signatories, which a sentence or a label is not */
    private Block redact(Block block, boolean copies) {
        List<Line> lines = new ArrayList<>();
        for (Line line : block.lines()) {
            boolean address = PrivateData.occursIn(line.text());
            if (address) {
                OmissionFindings.reportRedacted(line.position(), findings);
            }
            if (!address) {
                lines.add(line);
            } else if (copies ? !PrivateData.removeFrom(line.text()).isEmpty() : isName(line.text())) {
                lines.add(redact(line));
            }
        }
        return block.withLines(lines);
    }

    /** The words without addresses, and without the person whom a contact behind a name names. */
    private static String withoutAddresses(String text) {
        return PrivateData.occursIn(text)
                ? CONTACT.matcher(PrivateData.removeFrom(text)).replaceFirst("")
                : text;
    }

    /** The line without addresses; its first words keep their style. */
    private static Line redact(Line line) {
        String rest = withoutAddresses(line.text());
        Run first = line.runs().get(0);
        String lead = first.text().strip();
        if (line.runs().size() > 1 && !lead.isEmpty() && rest.startsWith(lead)) {
            Run styled = new Run(lead, first.emphasis(), first.strong(), first.link());
            return new Line(List.of(styled, Run.plain(rest.substring(lead.length()))), line.position());
        }
        return new Line(List.of(Run.plain(rest)), line.position());
    }
}
