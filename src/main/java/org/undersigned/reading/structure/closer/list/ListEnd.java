package org.undersigned.reading.structure.closer.list;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;

/** Detects the end of a list of names: at prose that few names follow, or above a glossary below a rule. */
public final class ListEnd {

    /** The most paragraphs of prose for which the names below are counted. */
    private static final int MAX_CHECKS = 20;

    /** The blocks below a heading that tell what its section is. */
    private static final int SAMPLE = 6;

    /** The mark between a name and what is said of the person. */
    private static final Pattern DESCRIPTION = Pattern.compile("\\s[/|–—-]\\s|,\\s");

    private static final String SALUTATION_ENDS = ",:!";

    private final NameLineClassifier nameLineClassifier;
    private final StructureLexicon lexicon;
    private final LineEvidence evidence;
    private int checks;

    public ListEnd(NameLineClassifier nameLineClassifier, StructureLexicon lexicon) {
        this.nameLineClassifier = nameLineClassifier;
        this.lexicon = lexicon;
        this.evidence = new LineEvidence(lexicon);
    }

    /** Whether a block begins where the list was cut; {@code null} if it was not. */
    public static boolean isAt(Position cut, Block block) {
        return cut != null && !block.lines().isEmpty() && block.position().equals(cut);
    }

    /** Whether the list ends at a block. Blocks have to be checked in order. */
    public boolean endsAt(List<Block> blocks, int at) {
        List<Block> below = blocks.subList(at + 1, blocks.size());
        if (blocks.get(at).kind() == Block.Kind.QUOTATION && isQuotedProse(blocks.subList(at, blocks.size()))) {
            return true;
        }
        if (blocks.get(at).kind() == Block.Kind.RULE) {
            return startsWithGlossary(below);
        }
        boolean asks = checks < MAX_CHECKS && isInterruptingProse(blocks.get(at));
        checks += asks ? 1 : 0;
        return asks && (leadsToLinks(blocks, at) || !nameLineClassifier.namesOutnumberProse(List.of(), below));
    }

    /** "Some of us have written more about it." above items with names of the list and addresses of the web. */
    private static boolean leadsToLinks(List<Block> blocks, int at) {
        Block sentence = blocks.get(at);
        if (at == 0
                || sentence.kind() != Block.Kind.PARAGRAPH
                || blocks.get(at - 1).kind() != Block.Kind.ITEM
                || blocks.get(at - 1).text().contains("://")
                || !sentence.text().endsWith(".")) {
            return false;
        }
        List<Block> items = blocks.subList(at + 1, blocks.size()).stream()
                .takeWhile(block -> block.kind() == Block.Kind.ITEM)
                .toList();
        if (items.size() < 2 || !items.stream().allMatch(item -> item.text().contains("://"))) {
            return false;
        }
        TreeSet<String> above =
                blocks.subList(0, at).stream().map(Block::text).collect(Collectors.toCollection(TreeSet::new));
        return items.stream().anyMatch(item -> isNamedAbove(item, above));
    }

    /** Whether the words before the address begin a block above. */
    private static boolean isNamedAbove(Block item, TreeSet<String> above) {
        String name = item.text().replaceFirst("[\\s:–—-]{1,4}https?://.*$", "");
        String next = name.length() < item.text().length() && name.indexOf(' ') > 0 ? above.ceiling(name) : null;
        return next != null && next.startsWith(name);
    }

    /** A mail that is quoted below the signature. */
    private static boolean isQuotedProse(List<Block> blocks) {
        return blocks.stream()
                .takeWhile(block -> block.kind() == Block.Kind.QUOTATION)
                .limit(MAX_CHECKS)
                .anyMatch(block -> SentenceHeuristics.isProse(block.text()));
    }

    /**
     * Whether a heading begins a section of prose or links, which has nothing to do with the names above it, or anything
     * below the last row of a table; or where another letter begins.
     *
     * @param closed whether the letter has a closing; without one, prose may belong to it
     */
    public boolean isOtherSection(List<Block> blocks, int at, boolean closed) {
        return endsTable(blocks, at)
                || leadsElsewhere(blocks, at)
                || closed && (isOtherLetter(blocks, at) || isOtherSection(blocks, at));
    }

    /** "More like this": a heading, and below it lines to the end that have addresses of the web, and no names. */
    private boolean leadsElsewhere(List<Block> blocks, int at) {
        List<Block> below = blocks.subList(at + 1, blocks.size());
        return blocks.get(at).kind() == Block.Kind.HEADING
                && at > 0
                && !evidence.isListHead(blocks.get(at).text())
                && below.size() <= SAMPLE
                && below.stream().anyMatch(block -> block.text().contains("://"))
                && below.stream()
                        .flatMap(block -> block.lines().stream())
                        .noneMatch(line -> evidence.isName(line) && !line.text().contains("://"));
    }

    /** A salutation and prose below the names: the file has a second letter. */
    private boolean isOtherLetter(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        String text = block.text();
        return at > 0
                && at + 1 < blocks.size()
                && block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && SALUTATION_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && lexicon.startsWith("salutations", text)
                && (isInterruptingProse(blocks.get(at + 1))
                        || SentenceHeuristics.endsAsSentence(blocks.get(at + 1).text()));
    }

    private boolean isOtherSection(List<Block> blocks, int at) {
        Block heading = blocks.get(at);
        boolean label = heading.kind() == Block.Kind.PARAGRAPH
                && heading.lines().size() == 1
                && heading.text().endsWith(":");
        if (!label && heading.kind() != Block.Kind.HEADING || evidence.isListHead(heading.text())) {
            return false;
        }
        List<Block> sample = blocks.subList(at + 1, blocks.size()).stream()
                .filter(block -> !block.lines().isEmpty())
                .limit(SAMPLE)
                .toList();
        long links = countLinks(sample);
        if (links > 1 && links * 2 > sample.size() && countLinks(blocks.subList(0, at)) * 2 <= at) {
            return true;
        }
        if (label) {
            return false;
        }
        long prose = sample.stream().filter(this::isInterruptingProse).count();
        int weight = sample.stream()
                .mapToInt(block -> IntStream.of(evidence.weigh(block)).sum())
                .sum();
        return prose > 0 && (prose * 2 >= sample.size() || weight < 0);
    }

    /** Whether a heading below the last row of a table begins something else. */
    private static boolean endsTable(List<Block> blocks, int at) {
        return blocks.get(at).kind() == Block.Kind.HEADING
                && at > 0
                && blocks.get(at - 1).kind() == Block.Kind.ROW
                && blocks.subList(at, blocks.size()).stream().noneMatch(block -> block.kind() == Block.Kind.ROW);
    }

    private static long countLinks(List<Block> blocks) {
        return blocks.stream().filter(ListEnd::isLink).count();
    }

    /** A link to another page: "Further letters". */
    private static boolean isLink(Block block) {
        return (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH)
                && !block.lines().isEmpty()
                && AfterwordClassifier.isMostlyLinks(block);
    }

    /** "IAB: Internet Architecture Board": a list of abbreviations. */
    private static boolean startsWithGlossary(List<Block> blocks) {
        List<Block> items = blocks.stream()
                .takeWhile(block -> block.kind() == Block.Kind.ITEM)
                .toList();
        return items.size() > 1 && items.stream().allMatch(item -> item.text().indexOf(": ") > 0);
    }

    /** Prose below names, after which the list may continue. */
    private boolean isInterruptingProse(Block block) {
        return block.kind() != Block.Kind.ITEM
                && block.kind() != Block.Kind.ROW
                && !FootnoteMarkers.startsWithMarker(block.text())
                && SentenceHeuristics.isProse(block.text())
                && !isLongDescription(block)
                && !block.lines().stream()
                        .allMatch(line ->
                                evidence.isName(line) || MultiLineSignature.isDescribedPerson(line.text(), lexicon));
    }

    /** "Ana Ruiz / lawyer of many causes in defence of the rights of those who work at sea": no sentence, though it is long. */
    private boolean isLongDescription(Block block) {
        String text = block.text();
        Matcher mark = DESCRIPTION.matcher(text);
        return block.lines().size() == 1
                && !SentenceHeuristics.endsAsSentence(text)
                && mark.find()
                && MultiLineSignature.isPersonName(text.substring(0, mark.start()), lexicon);
    }
}
