package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.Findings;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.PrivateData;
import org.undersigned.reading.signatory.SignatoryLine;

/** What stands below the closing: names, the labels they are grouped under, copies, and what is neither. */
final class Signatures {

    private final Wording wording;
    private final Head head;
    private final Findings findings;
    private final List<SignatoryLine> lines = new ArrayList<>();
    private String group;
    private Block last;
    private boolean copies;

    Signatures(Wording wording, Head head, Findings findings) {
        this.wording = wording;
        this.head = head;
        this.findings = findings;
    }

    /** The closing itself; lines below it in the same block are signatures already. */
    String open(Block block) {
        List<Line> all = block.lines();
        String first = all.get(0).text();
        boolean label = block.kind() == Block.Kind.HEADING;
        all.subList(1, all.size()).forEach(line -> read(line, false));
        return label ? null : first;
    }

    void read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean followed = i + 1 < blocks.size();
            if (lines.isEmpty() && group == null && wording.closes(block.text())) {
                continue;
            }
            copies &= block.kind() == Block.Kind.PARAGRAPH;
            if (followed && label(block)) {
                group = withoutColon(block.text());
            } else {
                pageBreak(block);
                block.lines().forEach(line -> read(line, block.kind() == Block.Kind.PARAGRAPH));
            }
            last = block;
        }
    }

    /** Bare lines stand one a block, or many a block; a change from one to the other is where a page ended. */
    private void pageBreak(Block block) {
        if (last == null || block.kind() != Block.Kind.PARAGRAPH || last.kind() != Block.Kind.PARAGRAPH || copies) {
            return;
        }
        boolean cut = last.lines().size() > 1 || block.lines().size() > 1;
        if (cut && !lines.isEmpty()) {
            findings.add(
                    FindingCode.PAGE_BREAK_JOINED,
                    block.position(),
                    "the list of signatories goes on here, behind a break: \"%s\""
                            .formatted(block.lines().get(0).text()),
                    null);
        }
    }

    private boolean label(Block block) {
        String text = block.text();
        boolean one = block.lines().size() == 1 && text.length() <= 80;
        return one
                && (block.kind() == Block.Kind.HEADING
                        || wording.headsAList(text)
                        || block.kind() == Block.Kind.PARAGRAPH
                                && (block.marked()
                                        || text.endsWith(":")
                                                && !wording.after("cc", text).isPresent()
                                        || text.startsWith("(") && text.endsWith(")")));
    }

    private void read(Line line, boolean bare) {
        String text = line.text();
        if (head.copied(line)) {
            copies = true;
        } else if (copies && bare) {
            head.add(line, text);
        } else if (PrivateData.in(text) || sentence(text)) {
            leaveOut(line, text);
        } else if (!text.isEmpty()) {
            lines.add(new SignatoryLine(text, line.position(), group));
        }
    }

    /** A name may end in "A.C." and be long; a sentence has many words and a plain full stop, or very many. */
    private static boolean sentence(String text) {
        List<String> words = Wording.words(text);
        String last = words.get(words.size() - 1);
        boolean abbreviation = last.indexOf('.') < last.length() - 1 && last.endsWith(".");
        return words.size() > 30 || words.size() > 7 && Body.sentence(text) && !abbreviation;
    }

    private void leaveOut(Line line, String text) {
        boolean personal = PrivateData.in(text);
        findings.add(
                personal ? FindingCode.PRIVATE_DATA_LEFT_OUT : FindingCode.LINE_NOT_UNDERSTOOD,
                line.position(),
                personal
                        ? "a line with an e-mail address or a telephone number is left out"
                        : "a sentence among the signatories is left out: \"%s\"".formatted(text),
                personal ? null : "If somebody signs with this line, name them in signatories.csv.");
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    List<SignatoryLine> lines() {
        return List.copyOf(lines);
    }
}
