package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Splits names that alternate with roles, without a separator between signatories: "Ana Ruiz / Mayor of Karsk / Tom
 * Lind / Mayor of Vale".
 */
final class StackedSignatures {

    /** The most lines of a paragraph with the role of the person above it. */
    private static final int MAX_ROLE_LINES = 3;

    /** The fewest pairs of lines that other lines may follow. */
    private static final int MIN_PAIRS = 3;

    /** The lines of a name, its role and its organization. */
    private static final int CARD = 3;

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;

    private StackedSignatures(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
    }

    /** The blocks, with one block for each name and its role. */
    static List<Block> split(List<Block> blocks, StructureLexicon lexicon) {
        return new StackedSignatures(lexicon).split(blocks);
    }

    private record BlockLine(Block block, Line line) {}

    private List<Block> split(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            int to = i;
            while (to < blocks.size() && blocks.get(to).kind() == Block.Kind.PARAGRAPH) {
                to++;
            }
            if (to > i) {
                result.addAll(splitRun(blocks.subList(i, to)));
            } else {
                result.add(blocks.get(to++));
            }
            i = to;
        }
        return result;
    }

    private List<Block> splitRun(List<Block> run) {
        List<BlockLine> lines = new ArrayList<>();
        run.forEach(block -> block.lines().forEach(line -> lines.add(new BlockLine(block, line))));
        if (isRoleAboveName(lines)) {
            List<Block> result = new ArrayList<>();
            result.add(lines.get(0)
                    .block()
                    .withLines(List.of(lines.get(0).line(), lines.get(1).line())));
            result.addAll(toSingleLineBlocks(lines.subList(2, lines.size())));
            return result;
        }
        if (isRoleBelowName(run)) {
            boolean organization = run.get(1).lines().size() == 1 && run.size() > 2 && isOrganization(run.get(2));
            int end = organization ? 3 : 2;
            while (!organization
                    && end <= run.get(1).lines().size()
                    && lexicon.startsWith("behalf", lines.get(end).line().text())) {
                end++;
            }
            List<Block> result = new ArrayList<>();
            result.add(run.get(0)
                    .withLines(
                            lines.subList(0, end).stream().map(BlockLine::line).toList()));
            List<Line> role = run.get(1).lines();
            if (!organization && end <= role.size()) {
                result.add(run.get(1).withLines(role.subList(end - 1, role.size())));
            }
            result.addAll(run.subList(organization ? 3 : 2, run.size()));
            return result;
        }
        Optional<List<Block>> cards = new CardBlocks(lexicon).join(run);
        if (cards.isPresent()) {
            return cards.get();
        }
        int card = startOfCards(lines);
        if (card >= 0) {
            return toCards(lines, card);
        }
        int from = 0;
        while (from < lines.size() && !isPosition(lines, from) && !isPosition(lines, from + 1)) {
            from++;
        }
        int to = lines.size();
        while (to > from && !isPosition(lines, to - 1) && !isPosition(lines, to - 2)) {
            to--;
        }
        int paired = endOfPairs(lines, from);
        to = paired < to ? paired : to;
        // A label may precede them.
        from += to > from && alternates(lines.subList(from, to)) ? 0 : Math.min(1, to - from);
        List<BlockLine> stacked = lines.subList(from, to);
        boolean apart = run.stream().anyMatch(block -> block.lines().size() > 3)
                || run.stream().allMatch(block -> block.lines().size() == 1);
        if (!(apart && stacked.size() >= 4) || !alternates(stacked)) {
            return new CardBlocks(lexicon).joinPairs(run).orElse(run);
        }
        List<Block> pairs = new ArrayList<>(toSingleLineBlocks(lines.subList(0, from)));
        boolean above = isPosition(stacked, 0);
        for (int i = 0; i < stacked.size(); i += 2) {
            BlockLine one = stacked.get(i);
            BlockLine other = stacked.get(i + 1);
            Line name = above ? other.line() : one.line();
            pairs.add(one.block().withLines(toSignature(one.line(), other.line(), name)));
        }
        pairs.addAll(toSingleLineBlocks(lines.subList(to, lines.size())));
        return pairs;
    }

    /** The first line of names that a role and an organization follow, each on a line; -1 if the lines are something else. */
    private int startOfCards(List<BlockLine> lines) {
        int from = lines.size() % CARD;
        boolean cards = lines.size() >= 2 * CARD && from <= 1;
        for (int i = from; cards && i < lines.size(); i += CARD) {
            cards = MultiLineSignature.isPersonName(lines.get(i).line().text(), lexicon)
                    && isPosition(lines, i + 1)
                    && !MultiLineSignature.startsWithRole(
                            lines.get(i + 2).line().text(), lexicon)
                    && !MultiLineSignature.startsWithRole(lines.get(i).line().text(), lexicon);
        }
        return cards ? from : -1;
    }

    private static List<Block> toCards(List<BlockLine> lines, int from) {
        List<Block> cards = new ArrayList<>(toSingleLineBlocks(lines.subList(0, from)));
        for (int i = from; i < lines.size(); i += CARD) {
            List<Line> card =
                    lines.subList(i, i + CARD).stream().map(BlockLine::line).toList();
            cards.add(lines.get(i).block().withLines(card));
        }
        return cards;
    }

    /** "The President" / "Ana Ruiz", and no other person or role below. */
    private boolean isRoleAboveName(List<BlockLine> lines) {
        return lines.size() >= 2
                && MultiLineSignature.isRoleAboveName(
                        lines.get(0)
                                .block()
                                .withLines(List.of(
                                        lines.get(0).line(), lines.get(1).line())),
                        lexicon)
                && lines.stream()
                        .skip(2)
                        .map(below -> below.line().text())
                        .noneMatch(text -> MultiLineSignature.isPersonName(text, lexicon)
                                || MultiLineSignature.isRoleLine(text, lexicon));
    }

    /** "Ana Ruiz" / "Director of the Institute", each a paragraph, and no other person below. */
    private boolean isRoleBelowName(List<Block> run) {
        return run.size() >= 2
                && run.get(0).lines().size() == 1
                && run.get(1).lines().size() <= MAX_ROLE_LINES
                && MultiLineSignature.isPersonName(run.get(0).text(), lexicon)
                && !lexicon.matches("closings", run.get(0).text())
                && !MultiLineSignature.isRoleLine(run.get(0).text(), lexicon)
                && MultiLineSignature.isRoleLine(run.get(1).lines().get(0).text(), lexicon)
                && run.get(1).lines().stream()
                        .skip(1)
                        .noneMatch(line -> MultiLineSignature.isPersonName(line.text(), lexicon))
                && run.stream()
                        .skip(2)
                        .flatMap(block -> block.lines().stream())
                        .noneMatch(line -> MultiLineSignature.isPersonName(line.text(), lexicon)
                                || MultiLineSignature.isRoleLine(line.text(), lexicon));
    }

    /** A line with the word of an organization and no sentence: below name and role, that for which the person signs. */
    private boolean isOrganization(Block block) {
        String text = block.text();
        return block.lines().size() == 1
                && MultiLineSignature.isWrittenAsName(text, lexicon)
                && !SentenceHeuristics.isSentence(text)
                && !afterwords.isAfterword(block)
                && !text.endsWith(":")
                && lexicon.hasWord("organizations", text);
    }

    /** Whether each second line says what somebody is, and the others are names, nearly all or all but one of persons. */
    private boolean alternates(List<BlockLine> lines) {
        boolean above = isPosition(lines, 0);
        int persons = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean post = (i % 2 == 0) == above;
            if (post != isPosition(lines, i)) {
                return false;
            }
            persons +=
                    !post && MultiLineSignature.isPersonName(lines.get(i).line().text(), lexicon) ? 1 : 0;
        }
        int pairs = lines.size() / 2;
        return lines.size() % 2 == 0 && (persons * 10 >= pairs * 9 || pairs > MIN_PAIRS && persons == pairs - 1);
    }

    /** The end of the names and roles that alternate from a name on, if they are many; the number of lines if not. */
    private int endOfPairs(List<BlockLine> lines, int from) {
        int to = from;
        while (to + 1 < lines.size() && isNameOfPair(lines, from, to) && isPosition(lines, to + 1)) {
            to += 2;
        }
        return to - from >= MIN_PAIRS * 2 ? to : lines.size();
    }

    /** A person, or behind pairs of persons a name with a word of an organization: the family name "Câmara". */
    private boolean isNameOfPair(List<BlockLine> lines, int from, int at) {
        String text = lines.get(at).line().text();
        return !isPosition(lines, at)
                && (MultiLineSignature.isPersonName(text, lexicon)
                        || at - from >= MIN_PAIRS * 2 && MultiLineSignature.isWrittenAsName(text, lexicon));
    }

    private boolean isPosition(List<BlockLine> lines, int at) {
        if (at < 0 || at >= lines.size()) {
            return false;
        }
        String text = lines.get(at).line().text();
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return !words.isEmpty()
                && words.size() <= 12
                && (MultiLineSignature.startsWithRole(text, lexicon)
                        || words.stream()
                                .filter(word -> word.length() > 2 && !lexicon.isHonorific(word))
                                .limit(1)
                                .anyMatch(lexicon::isOffice));
    }

    private List<Line> toSignature(Line one, Line other, Line name) {
        if (MultiLineSignature.isPersonName(name.text(), lexicon)) {
            return List.of(one, other);
        }
        List<Run> runs = new ArrayList<>(one.runs());
        runs.add(Run.plain(", "));
        runs.addAll(other.runs());
        return List.of(new Line(runs, one.position()));
    }

    private static List<Block> toSingleLineBlocks(List<BlockLine> lines) {
        return lines.stream()
                .map(blockLine -> blockLine.block().withLines(List.of(blockLine.line())))
                .toList();
    }
}
