package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.Words;
import org.undersigned.reading.signatory.PrivateData;

/** Tells lines that name somebody from prose, and from what publishers put below a letter. */
final class Names {

    /** So many names weigh as much as one paragraph of prose among them. */
    private static final int WEIGHT = 4;

    private static final int LONGEST_LINE = 30;

    /** So much prose with fewer names in it is no list. */
    private static final int ENOUGH_PROSE = 100;

    private final Wording wording;

    Names(Wording wording) {
        this.wording = wording;
    }

    /** Whether a line could be a name: it begins like one and doesn't run on. */
    boolean name(String text) {
        return !text.isBlank()
                && Phrasing.capital(text)
                && !Phrasing.prose(text)
                && !(Phrasing.ended(text) && Words.of(text).size() > 8)
                && Words.of(text).size() <= LONGEST_LINE;
    }

    /** Whether there are more names than the prose among them allows for; nothing at all is enough. */
    boolean outnumber(List<Line> lines, List<Block> blocks) {
        long names = lines.stream().filter(line -> name(line.text())).count();
        long prose = lines.stream().anyMatch(line -> Phrasing.prose(line.text())) ? 1 : 0;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.NOTE
                    || endsThem(block)
                    || block.kind() == Block.Kind.PARAGRAPH && Notes.marked(block.text())) {
                break;
            }
            if (prose > ENOUGH_PROSE && names < prose) {
                return false;
            }
            if (afterword(block)) {
                continue;
            }
            boolean runs = block.kind() != Block.Kind.ROW
                    && Phrasing.prose(block.text())
                    && block.lines().stream().anyMatch(line -> Phrasing.prose(line.text()));
            prose += runs ? 1 : 0;
            names += runs
                    ? 0
                    : block.kind() == Block.Kind.ROW
                            ? 1
                            : block.lines().stream()
                                    .filter(line -> name(line.text()))
                                    .count();
        }
        return prose == 0 || names >= prose * WEIGHT || prose == 1 && names == 0 && brief(lines, blocks);
    }

    /** A sentence of the senders' own: "the readers, whose names follow in a list". */
    private boolean brief(List<Line> lines, List<Block> blocks) {
        int words =
                lines.stream().mapToInt(line -> Words.of(line.text()).size()).sum()
                        + blocks.stream()
                                .filter(block -> block.kind() == Block.Kind.PARAGRAPH
                                        && !Notes.marked(block.text())
                                        && !afterword(block))
                                .mapToInt(block -> Words.of(block.text()).size())
                                .sum();
        return words <= 25;
    }

    boolean any(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block ->
                        block.kind() == Block.Kind.ROW || block.lines().stream().anyMatch(line -> name(line.text())));
    }

    /** A heading of notes: what follows is no list of names. */
    boolean endsThem(Block block) {
        return (block.kind() == Block.Kind.HEADING || block.lines().size() == 1)
                && wording.is("notes", Phrasing.bare(block.text()));
    }

    /** What publishers put below a letter or between its names: contacts, disclaimers, calls to sign, rules. */
    boolean afterword(Block block) {
        String text = block.text();
        return switch (block.kind()) {
            case RULE, NOTE -> true;
            case ROW -> false;
            default -> afterword(text) || callsOnly(block);
        };
    }

    /** A link to sign, by itself. */
    boolean callsOnly(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && linksOnly(block) && wording.has("calls", block.text());
    }

    boolean afterword(String text) {
        return contact(text)
                || wording.has("disclaimers", text)
                || (wording.begins("calls", text) || wording.has("calls", text) && Phrasing.sentence(text))
                || enclosure(text);
    }

    /** A line that tells how to reach somebody. */
    boolean contact(String text) {
        boolean marked = wording.begins("contacts", text)
                && (text.indexOf(':') > 0 || Phrasing.sentence(text) || wording.is("contacts", text));
        return marked || PrivateData.in(text);
    }

    private boolean enclosure(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 30 && wording.is("enclosures", text.substring(0, colon));
    }

    private static boolean linksOnly(Block block) {
        return block.lines().stream()
                .flatMap(line -> line.runs().stream())
                .allMatch(run -> run.link() != null || run.text().isBlank());
    }
}
