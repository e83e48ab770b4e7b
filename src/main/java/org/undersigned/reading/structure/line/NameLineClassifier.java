package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.PrivateData;

/** Tells lines that name somebody from prose, and from what publishers put below a letter. */
public final class NameLineClassifier {

    /** So many names weigh as much as one paragraph of prose among them. */
    private static final int WEIGHT = 4;

    private static final int LONGEST_LINE = 30;

    /** A line that lists names parted by commas has so many; fewer are a name and what it is. */
    private static final int FEWEST_IN_A_LINE = 6;

    private static final int LONGEST_IN_A_LINE = 12;

    /** So much prose with fewer names in it is no list. */
    private static final int ENOUGH_PROSE = 100;

    private final StructureLexicon lexicon;

    public NameLineClassifier(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a line could be a name: it begins like one and doesn't run on. */
    public boolean name(String text) {
        return one(text) || !listed(text).isEmpty();
    }

    private boolean one(String text) {
        return !text.isBlank()
                && SentenceHeuristics.capital(text)
                && !SentenceHeuristics.prose(text)
                && !address(text)
                && !(SentenceHeuristics.ended(text)
                        && WhitespaceTokenizer.of(text).size() > 8)
                && WhitespaceTokenizer.of(text).size() <= LONGEST_LINE;
    }

    /** The names in a line that is a list of them, "A, B, C and D"; none where it is something else. */
    public List<String> listed(String text) {
        if (text.chars().filter(c -> c == ',').count() < FEWEST_IN_A_LINE - 1) {
            return List.of();
        }
        List<String> parts = Stream.of(text.split(",\\s+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        long written = parts.stream()
                .filter(part -> WhitespaceTokenizer.of(part).size() <= LONGEST_IN_A_LINE
                        && SentenceHeuristics.capital(part)
                        && MultiLineSignature.written(part, lexicon))
                .count();
        long roles = parts.stream()
                .filter(part -> MultiLineSignature.role(part, lexicon))
                .count();
        return written * 10 >= parts.size() * 8 && roles * 5 <= parts.size() ? parts : List.of();
    }

    /** Whether most of a line is an address of the web. */
    private static boolean address(String text) {
        int at = text.indexOf("://");
        int end = at < 0 ? 0 : text.indexOf(' ', at);
        return at >= 0 && ((end < 0 ? text.length() : end) - at) * 2 > text.length();
    }

    /** Whether there are more names than the prose among them allows for; nothing at all is enough. */
    public boolean outnumber(List<Line> lines, List<Block> blocks) {
        long names = lines.stream().filter(line -> name(line.text())).count();
        long prose = lines.stream().anyMatch(line -> SentenceHeuristics.prose(line.text())) ? 1 : 0;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.NOTE
                    || endsThem(block)
                    || block.kind() == Block.Kind.PARAGRAPH && FootnoteMarkers.marked(block.text())) {
                break;
            }
            if (prose > ENOUGH_PROSE && names < prose) {
                return false;
            }
            if (afterword(block)) {
                continue;
            }
            boolean runs = block.kind() != Block.Kind.ROW
                    && listed(block.text()).isEmpty()
                    && SentenceHeuristics.prose(block.text())
                    && block.lines().stream().anyMatch(line -> SentenceHeuristics.prose(line.text()));
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
        int words = lines.stream()
                        .mapToInt(line -> WhitespaceTokenizer.of(line.text()).size())
                        .sum()
                + blocks.stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH
                                && !FootnoteMarkers.marked(block.text())
                                && !afterword(block))
                        .mapToInt(block -> WhitespaceTokenizer.of(block.text()).size())
                        .sum();
        return words <= 25;
    }

    public boolean any(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block ->
                        block.kind() == Block.Kind.ROW || block.lines().stream().anyMatch(line -> name(line.text())));
    }

    /** A heading of notes: what follows is no list of names. */
    public boolean endsThem(Block block) {
        return (block.kind() == Block.Kind.HEADING || block.lines().size() == 1)
                && lexicon.is("notes", SentenceHeuristics.bare(block.text()));
    }

    /** What publishers put below a letter or between its names: contacts, disclaimers, calls to sign, rules. */
    public boolean afterword(Block block) {
        String text = block.text();
        return switch (block.kind()) {
            case RULE, NOTE -> true;
            case ROW -> false;
            default -> afterword(text) || callsOnly(block);
        };
    }

    /** A link to sign, to share or to download, by itself. */
    public boolean callsOnly(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && linksOnly(block)
                && (lexicon.has("calls", block.text()) || credit(block.text()));
    }

    public boolean afterword(String text) {
        return contact(text)
                || lexicon.has("disclaimers", text)
                || (lexicon.begins("calls", text) || lexicon.has("calls", text) && SentenceHeuristics.sentence(text))
                || enclosure(text)
                || credit(text);
    }

    /** What a site says of its page: "Originally published in …", "Photo: …". */
    private boolean credit(String text) {
        return lexicon.is("credits", text)
                || lexicon.opens("credits", text)
                || lexicon.after("credits", text).isPresent();
    }

    /** A line that tells how to reach somebody. */
    public boolean contact(String text) {
        boolean marked = lexicon.begins("contacts", text)
                && (text.indexOf(':') > 0 || SentenceHeuristics.sentence(text) || lexicon.is("contacts", text));
        return marked || PrivateData.occursIn(text);
    }

    private boolean enclosure(String text) {
        int colon = text.indexOf(':');
        boolean postscript = text.length() > 4
                && text.substring(0, 4).matches("[A-Z]\\.? ?[A-Z]\\.?.*")
                && lexicon.begins("enclosures", text)
                && SentenceHeuristics.sentence(text);
        return postscript || colon > 0 && colon < 30 && lexicon.is("enclosures", text.substring(0, colon));
    }

    /** Whether hardly anything of a block's words is outside of links. */
    public static boolean linksOnly(Block block) {
        int linked = 0;
        int plain = 0;
        for (Line line : block.lines()) {
            for (Run run : line.runs()) {
                int length = run.text().strip().length();
                linked += run.link() == null ? 0 : length;
                plain += run.link() == null ? length : 0;
            }
        }
        return plain * 5 <= linked;
    }
}
