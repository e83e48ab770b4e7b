package org.undersigned.reading.structure.closer.detection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.closer.layout.InlineLists;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;

/**
 * Finds a list of signatories that neither a closing nor a label announces: the lines behind the prose that weigh most as
 * names, or a paragraph that lists names.
 */
public final class UnannouncedList {

    /** The hint of a doubt about the names in a sentence, which is never withdrawn: towns and dates are enumerated like names. */
    private static final String SENTENCE_HINT =
            "Put the label \"%s\" above the names, or list them in signatories.csv.";

    private static final int MIN_LINES = 4;

    /** The most lines between a label and the first line that weighs as a name. */
    private static final int MAX_ABOVE = 3;

    /** The most blocks at the end of the letter that are tried. */
    private static final int MAX_LAST = 20;

    private static final int MAX_LABEL_WORDS = 8;

    /** The fewest lines of persons that leave no doubt. */
    private static final int MIN_CERTAIN = 6;

    /** The fewest names of paragraphs that leave no doubt. */
    private static final int MIN_LISTED = 12;

    private final List<Block> blocks;
    private final StructureLexicon lexicon;
    private final LineEvidence evidence;
    private final InlineLists inline;

    public UnannouncedList(List<Block> blocks, StructureLexicon lexicon) {
        this.blocks = blocks;
        this.lexicon = lexicon;
        this.evidence = new LineEvidence(lexicon);
        this.inline = new InlineLists(lexicon);
    }

    /**
     * The blocks around a list, with the list cut out of them.
     *
     * @param weight how much the lines look like names
     * @param certain whether they leave no doubt
     */
    public record Found(List<Block> body, List<Block> list, List<Block> below, int weight, boolean certain) {}

    /** A line of the letter and its weight. */
    private record Weighed(int block, int line, int weight) {}

    public Optional<Found> find(FindingCollector findings) {
        Optional<Found> lines = findLines();
        Optional<Found> sentence = findSentence();
        Optional<Found> found = sentence.isEmpty()
                        || lines.isPresent()
                                && lines.get().weight() >= sentence.get().weight()
                ? lines
                : sentence;
        String hint = found == sentence ? SENTENCE_HINT.formatted(lexicon.listLabel()) : LastSignature.hint(lexicon);
        found.filter(list -> !list.certain()).ifPresent(list -> report(list.list(), hint, findings));
        return found;
    }

    private static void report(List<Block> list, String hint, FindingCollector findings) {
        findings.add(
                FindingCode.SIGNATORY_UNCERTAIN,
                list.get(0).position(),
                "the lines from \"%s\" on are read as who signs the letter, which no words above them say"
                        .formatted(SentenceHeuristics.excerpt(
                                list.get(0).lines().get(0).text())),
                hint);
    }

    private Optional<Found> findLines() {
        List<Weighed> lines = weighLines();
        int from = 0;
        int to = 0;
        int best = 0;
        int start = 0;
        int sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += lines.get(i).weight();
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        List<Weighed> run = lines.subList(startBelowLabel(lines, from), to);
        return isList(run, best) && isBehindProse(run) && !isListOfOthers(run.get(0))
                ? Optional.of(cut(run, best))
                : Optional.empty();
    }

    /** The line below the label of the list, if one of the lines before the first name is it; else the first name. */
    private int startBelowLabel(List<Weighed> lines, int from) {
        for (int i = from - 1; i >= Math.max(0, from - MAX_ABOVE) && from < lines.size(); i--) {
            Weighed line = lines.get(i);
            String text = blocks.get(line.block()).lines().get(line.line()).text();
            if (text.endsWith(":") && evidence.isListHead(text)) {
                return i + 1;
            }
        }
        return from;
    }

    private List<Weighed> weighLines() {
        List<Weighed> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int[] weights = evidence.weigh(blocks.get(i));
            for (int j = 0; j < weights.length; j++) {
                lines.add(new Weighed(i, j, weights[j]));
            }
        }
        return lines;
    }

    private static boolean isList(List<Weighed> run, int weight) {
        long names = run.stream().filter(line -> line.weight() > 0).count();
        long strong = run.stream()
                .filter(line -> line.weight() >= LineEvidence.STRONG)
                .count();
        return names >= MIN_LINES && weight >= run.size() && strong * 3 >= run.size();
    }

    /** Whether most of the prose is above the lines. */
    private boolean isBehindProse(List<Weighed> run) {
        int above = countProse(blocks.subList(0, run.get(0).block()));
        if (above == 0 && run.get(0).line() > 0) {
            Block block = blocks.get(run.get(0).block());
            above = countProse(
                    List.of(block.withLines(block.lines().subList(0, run.get(0).line()))));
        }
        int last = run.get(run.size() - 1).block();
        return above > 0 && countProse(blocks.subList(last + 1, blocks.size())) * 2 <= above;
    }

    private static int countProse(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> SentenceHeuristics.isProse(block.text()))
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** Whether the words directly above announce something else: "We demand the release of:", "Further reading". */
    private boolean isListOfOthers(Weighed first) {
        Block block = blocks.get(first.block());
        Block above = first.line() > 0 || first.block() == 0 ? block : blocks.get(first.block() - 1);
        int at = first.line() > 0 ? first.line() - 1 : above.lines().size() - 1;
        String text = above == block && first.line() == 0 || at < 0
                ? ""
                : above.lines().get(at).text();
        boolean head = above.kind() == Block.Kind.HEADING && above != block;
        return (text.endsWith(":") || head) && !evidence.isListHead(text);
    }

    private Found cut(List<Weighed> run, int weight) {
        Weighed first = run.get(0);
        Weighed last = run.get(run.size() - 1);
        List<Block> body = new ArrayList<>(blocks.subList(0, first.block()));
        addLines(body, first.block(), 0, first.line());
        List<Block> list = new ArrayList<>();
        for (int i = first.block(); i <= last.block(); i++) {
            int to = i == last.block() ? last.line() + 1 : blocks.get(i).lines().size();
            if (blocks.get(i).lines().isEmpty()) {
                list.add(blocks.get(i));
            } else {
                addLines(list, i, i == first.block() ? first.line() : 0, to);
            }
        }
        List<Block> below = new ArrayList<>();
        addLines(
                below,
                last.block(),
                last.line() + 1,
                blocks.get(last.block()).lines().size());
        below.addAll(blocks.subList(last.block() + 1, blocks.size()));
        long persons = run.stream()
                .filter(line -> line.weight() == LineEvidence.PERSON)
                .count();
        long names = run.stream().filter(line -> line.weight() > 0).count();
        boolean certain = persons >= MIN_CERTAIN && persons * 10 >= run.size() * 9
                || names >= MIN_CERTAIN && weight >= run.size() * LineEvidence.STRONG;
        return new Found(body, list, below, weight, certain);
    }

    private void addLines(List<Block> blocksTo, int block, int from, int to) {
        if (from < to) {
            List<Line> lines = blocks.get(block).lines();
            blocksTo.add(blocks.get(block).withLines(lines.subList(from, to)));
        }
    }

    /** Adds the names of the paragraphs above that list names too, and returns the first of them. */
    private int addParagraphsAbove(int last, List<Block> names) {
        Deque<List<Block>> above = new ArrayDeque<>();
        int top = last;
        while (top > 0) {
            List<Block> more = inline.groupIn(blocks.get(top - 1));
            if (more.isEmpty()) {
                boolean label = top > 1 && isLabel(blocks.get(top - 1));
                more = inline.manyIn(blocks.get(label ? top - 2 : top - 1));
                if (label && !more.isEmpty()) {
                    above.push(List.of(blocks.get(--top)));
                }
            }
            if (more.isEmpty()) {
                break;
            }
            above.push(more);
            top--;
        }
        if (top < last) {
            List<Block> labelled = inline.groupIn(blocks.get(last));
            above.addLast(labelled.isEmpty() ? List.copyOf(names) : labelled);
            names.clear();
            above.forEach(names::addAll);
        }
        return top;
    }

    /** "And also:" between two paragraphs of names. */
    private static boolean isLabel(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && block.text().endsWith(":")
                && WhitespaceTokenizer.tokenize(block.text()).size() <= MAX_LABEL_WORDS;
    }

    /** The last paragraph that lists names, with or without a label before them. */
    private Optional<Found> findSentence() {
        int first = Math.max(Math.max(1, blocks.size() - MAX_LAST), inline.firstOfEnd(blocks));
        for (int i = blocks.size() - 1; i >= first; i--) {
            List<Block> names = new ArrayList<>(inline.namesIn(blocks.get(i)));
            int top = names.isEmpty() ? i : addParagraphsAbove(i, names);
            List<Block> body = blocks.subList(0, top);
            if (!names.isEmpty() && countProse(body) > 0) {
                return Optional.of(new Found(
                        body,
                        names,
                        blocks.subList(i + 1, blocks.size()),
                        names.size() * LineEvidence.STRONG,
                        names.size() >= MIN_LISTED));
            }
        }
        return Optional.empty();
    }
}
