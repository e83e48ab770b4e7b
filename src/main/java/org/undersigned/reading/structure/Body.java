package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.Findings;
import org.undersigned.reading.block.Block;

/** Headings, paragraphs and items between salutation and closing, with what a page break cut in two made one again. */
final class Body {

    private static final String SENTENCE_ENDS = ".!?:;…";
    private static final String CLOSES = "\"'”’»)]*";

    /** A heading is a line; a wholly emphasised block that is longer, or a sentence, is a paragraph. */
    private static final int LONGEST_HEADING = 200;

    /** Headings that are emphasised are of one level, whatever other marks they carry. */
    private static final int EMPHASISED = 7;

    private final List<Block> blocks;
    private final Findings findings;
    private final List<Prose> read = new ArrayList<>();
    private Block last;

    Body(List<Block> blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
    }

    List<Prose> read() {
        Map<Integer, Boolean> loose = looseLists();
        for (Block block : blocks) {
            Prose prose = prose(block);
            if (continues(prose)) {
                read.set(read.size() - 1, read.get(read.size() - 1).joined(prose));
                joined(block, "the paragraph goes on here behind a break: \"%s\"".formatted(beginning(block.text())));
            } else {
                if (cutsAList(block, loose)) {
                    joined(block, "the list goes on here behind a break: \"%s\"".formatted(beginning(block.text())));
                }
                read.add(prose);
            }
            last = block;
        }
        return levelled();
    }

    private void joined(Block block, String message) {
        findings.add(FindingCode.PAGE_BREAK_JOINED, block.position(), message, null);
    }

    private static Prose prose(Block block) {
        return switch (block.kind()) {
            case HEADING -> Prose.of(Prose.Role.HEADING, block.marked() ? EMPHASISED : block.level(), block);
            case ITEM -> Prose.of(Prose.Role.ITEM, 0, block);
            case QUOTATION -> Prose.of(Prose.Role.QUOTATION, 0, block);
            case ROW, NOTE, LITERAL, RULE -> Prose.of(Prose.Role.PARAGRAPH, 0, block);
            case PARAGRAPH ->
                heading(block)
                        ? Prose.of(Prose.Role.HEADING, EMPHASISED, block)
                        : Prose.of(Prose.Role.PARAGRAPH, 0, block);
        };
    }

    private static boolean heading(Block block) {
        String text = block.text();
        return block.marked()
                && text.length() <= LONGEST_HEADING
                && block.lines().size() == 1
                && !sentence(text)
                && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** A paragraph that ended without an end, before one that begins without a beginning. */
    private boolean continues(Prose prose) {
        if (read.isEmpty()
                || prose.role() != Prose.Role.PARAGRAPH
                || prose.text().isEmpty()) {
            return false;
        }
        Prose before = read.get(read.size() - 1);
        return (before.role() == Prose.Role.PARAGRAPH || before.role() == Prose.Role.ITEM)
                && !ended(before.text())
                && Character.isLowerCase(prose.text().codePointAt(0));
    }

    /** A blank line inside a list whose other items follow each other without one. */
    private boolean cutsAList(Block block, Map<Integer, Boolean> loose) {
        return last != null
                && block.kind() == Block.Kind.ITEM
                && last.list() == block.list()
                && !loose.get(block.list())
                && block.position().line() - last.lastLine() > 1;
    }

    /** For each list, whether blank lines between its items are the rule. */
    private Map<Integer, Boolean> looseLists() {
        Map<Integer, Integer> balance = new HashMap<>();
        Block before = null;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ITEM) {
                boolean follows = before != null && before.list() == block.list();
                int gap = follows ? block.position().line() - before.lastLine() : 0;
                balance.merge(block.list(), !follows ? 0 : gap > 1 ? 1 : -1, Integer::sum);
            }
            before = block;
        }
        Map<Integer, Boolean> loose = new HashMap<>();
        balance.forEach((list, surplus) -> loose.put(list, surplus >= 0));
        return loose;
    }

    /** Levels count from 1 without gaps, in the order of their marks. */
    private List<Prose> levelled() {
        TreeSet<Integer> marks = new TreeSet<>();
        read.stream().filter(p -> p.role() == Prose.Role.HEADING).forEach(p -> marks.add(p.level()));
        return read.stream()
                .map(p -> p.role() == Prose.Role.HEADING
                        ? new Prose(p.role(), marks.headSet(p.level(), true).size(), p.runs(), p.position())
                        : p)
                .toList();
    }

    /** Whether words end as a sentence does. */
    static boolean ended(String text) {
        int end = text.length();
        while (end > 0 && (CLOSES.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end == 0 || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether words are a sentence rather than a label or an address: they end as one, or are many. */
    static boolean sentence(String text) {
        int words = Wording.words(text).size();
        return words > 30 || words > 5 && ended(text) && !text.endsWith(":");
    }

    private static String beginning(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }
}
