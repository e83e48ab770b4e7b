package org.undersigned.reading.structure.closer.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.closer.closing.ClosingPhrases;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Finds a signature that neither a known closing nor a label announces: one to three short lines behind the prose, at the
 * end of the letter or above what a page has below it. {@link SignatureEvidence} decides whether they are names.
 */
public final class LastSignature {

    private static final int MAX_LINES = 3;
    private static final int MAX_BELOW_DATE = 30;
    private static final int MAX_ENDS = 20;
    private static final int MAX_WORDS = 12;
    private static final int MAX_CLOSING_WORDS = 5;

    /** The line above the signature of a mail. */
    private static final Pattern DASHES = Pattern.compile("[-–—_]{2,3}");

    private static final Pattern NO_NAME = Pattern.compile("[#?!{}<>|\"“«…]|://|www\\.|^[^\\p{L}\\d]*$");

    private final List<Block> blocks;
    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;
    private final SignatureEvidence evidence;

    /** @param page the blocks of the page, those above the letter included */
    public LastSignature(List<Block> blocks, StructureLexicon lexicon, FrontMatter front, List<Block> page) {
        this.blocks = blocks;
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
        this.evidence = new SignatureEvidence(blocks, lexicon, front, page);
    }

    /**
     * A signature in one block.
     *
     * @param line the first line of it: the closing, or the first name
     * @param end the line behind the last name
     * @param certain whether the evidence leaves no doubt
     */
    private record Place(int block, int line, int end, boolean certain) {}

    /** The hint of a finding that doubts names which nothing announces. */
    public static String hint(StructureLexicon lexicon) {
        return "Put a closing or the label \"%s\" above the names, or list them in signatories.csv."
                .formatted(lexicon.listLabel());
    }

    /** Removes the signature from the blocks; empty if the last lines are something else. */
    public Optional<Block> take(FindingCollector findings) {
        return find().map(place -> take(place, findings));
    }

    private Block take(Place place, FindingCollector findings) {
        Block block = blocks.get(place.block());
        List<Line> lines = block.lines();
        Block signature = new Block(Block.Kind.PARAGRAPH, 0, 0, null, lines.subList(place.line(), place.end()));
        int kept = place.line();
        while (kept > 0 && DASHES.matcher(lines.get(kept - 1).text()).matches()) {
            kept--;
        }
        blocks.set(place.block(), block.withLines(lines.subList(0, kept)));
        blocks.removeIf(one -> one.kind() != Block.Kind.RULE && one.lines().isEmpty());
        if (!place.certain()) {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    signature.position(),
                    "\"%s\" at the end of the letter is read as who signs it"
                            .formatted(SentenceHeuristics.excerpt(signature.text())),
                    hint(lexicon));
        }
        return signature;
    }

    private Optional<Place> find() {
        int total = countProse(blocks);
        int before = 0;
        int tried = 0;
        for (int i = 0; i < blocks.size() && tried < MAX_ENDS; i++) {
            boolean late = i > 0 && before > 0 && before * 2 >= total;
            if (late && endsLetter(i + 1)) {
                tried++;
                Optional<Place> found = findIn(i);
                if (found.isPresent()) {
                    return found;
                }
            }
            before += SentenceHeuristics.isProse(blocks.get(i).text())
                    ? blocks.get(i).text().length()
                    : 0;
        }
        return Optional.empty();
    }

    private static int countProse(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> SentenceHeuristics.isProse(block.text()))
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** Whether the letter may end before a block: at a rule or heading, or above nothing but afterwords. */
    private boolean endsLetter(int at) {
        return at == blocks.size()
                || blocks.get(at).kind() == Block.Kind.HEADING
                || blocks.get(at).kind() == Block.Kind.RULE && hasOnlyRemarks(blocks.subList(at + 1, blocks.size()))
                || DateLineParser.parse(blocks.get(at).text(), lexicon).isPresent()
                || isOutside(blocks.get(at));
    }

    /** Whether blocks are in italics or outside of the letter. */
    private boolean hasOnlyRemarks(List<Block> below) {
        return below.size() <= MAX_ENDS
                && below.stream()
                        .filter(block -> block.kind() != Block.Kind.RULE)
                        .allMatch(block ->
                                isOutside(block) || block.lines().stream().allMatch(Line::isItalic));
    }

    private boolean isOutside(Block block) {
        return afterwords.isAfterword(block)
                || AfterwordClassifier.isMostlyLinks(block)
                || AfterwordClassifier.isDocumentLink(block)
                || block.kind() == Block.Kind.LITERAL
                || block.text().startsWith("{")
                || lexicon.startsWith("salutations", block.text())
                        && block.text().endsWith(",")
                || block.text().startsWith(".. [")
                || FootnoteMarkers.startsWithMarker(block.text());
    }

    private Optional<Place> findIn(int at) {
        Block block = blocks.get(at);
        List<Line> lines = block.lines();
        boolean last = block.kind() == Block.Kind.HEADING && at + 1 == blocks.size();
        if (lines.isEmpty() || !(last || block.kind() == Block.Kind.PARAGRAPH)) {
            return Optional.empty();
        }
        return findBelowDate(at, lines)
                .or(() -> at + 1 == blocks.size() ? findDescribed(at, lines) : Optional.empty())
                .or(() -> findNames(at, lines));
    }

    /** Up to three names at the end of a block, with or without addresses below them. */
    private Optional<Place> findNames(int at, List<Line> lines) {
        int end = lines.size();
        while (end > 0 && isAddress(lines.get(end - 1).text())) {
            end--;
        }
        int from = end;
        boolean addressed = end < lines.size();
        while (from > 0
                && end - from < MAX_LINES
                && isShort(
                        addressed && from == end
                                ? withoutComma(lines.get(from - 1).text())
                                : lines.get(from - 1).text())) {
            from--;
        }
        String above = from > 0
                ? lines.get(from - 1).text()
                : at > 0 ? blocks.get(at - 1).text() : "";
        boolean closing = isClosingPhrase(above) || DASHES.matcher(above).matches();
        if (from == end || from > 0 && !closing && !SentenceHeuristics.endsAsSentence(above)) {
            return Optional.empty();
        }
        Line first = lines.get(from);
        int mark = indexAfterDash(first.text());
        int weight = evidence.weigh(first.text().substring(mark), closing || mark > 0);
        boolean one = end - from == 1 && end == lines.size();
        boolean certain = one && (weight >= SignatureEvidence.CERTAIN || at + 1 == blocks.size());
        if (mark > 0) {
            replaceLine(at, from, first.split(mark).after());
        } else if (addressed && end - from == 1 && first.text().endsWith(",")) {
            replaceLine(at, from, first.split(first.text().length() - 1).before());
        }
        return weight < SignatureEvidence.ENOUGH
                ? Optional.empty()
                : Optional.of(new Place(at, isClosingPhrase(above) && from > 0 ? from - 1 : from, end, certain));
    }

    private void replaceLine(int block, int at, Line line) {
        List<Line> lines = new ArrayList<>(blocks.get(block).lines());
        lines.set(at, line);
        blocks.set(block, blocks.get(block).withLines(lines));
    }

    /** "— Ana Ruiz": the index behind a dash before the name; 0 if there is none. */
    private static int indexAfterDash(String text) {
        boolean dash = text.length() > 2 && "—–―~".indexOf(text.charAt(0)) >= 0;
        return dash ? text.length() - text.substring(1).stripLeading().length() : 0;
    }

    /** "Harbourtown, 3 May 2031" / "Anglers' Union" / "Boat Club.": names below the place and day. */
    private Optional<Place> findBelowDate(int at, List<Line> lines) {
        int from = lines.size();
        while (from > 0
                && DateLineParser.parse(lines.get(from - 1).text(), lexicon).isEmpty()) {
            from--;
        }
        int end = from;
        boolean stopped = from == 0;
        while (end < lines.size()
                && !stopped
                && isShort(withoutStop(lines.get(end).text()))) {
            stopped = lines.get(end).text().endsWith(".");
            end++;
        }
        long named = lines.subList(from, end).stream()
                .filter(line -> evidence.weigh(line.text(), true) > SignatureEvidence.CLOSING)
                .count();
        return named > 0 && named * 2 > end - from ? Optional.of(new Place(at, from, end, false)) : Optional.empty();
    }

    /** "Harbour Union," above its address. */
    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** "Ana Ruiz," / "Chair, Lake Watch": a person whom the lines below describe. */
    private Optional<Place> findDescribed(int at, List<Line> lines) {
        String name = lines.get(0).text();
        boolean described = lines.size() > 1
                && lines.size() <= MAX_LINES
                && name.endsWith(",")
                && MultiLineSignature.isPersonName(withoutComma(name), lexicon)
                && MultiLineSignature.startsWithRole(lines.get(1).text(), lexicon)
                && !SentenceHeuristics.isProse(blocks.get(at).text());
        if (!described) {
            return Optional.empty();
        }
        replaceLine(at, 0, lines.get(0).split(name.length() - 1).before());
        return Optional.of(new Place(at, 0, lines.size(), true));
    }

    /** A web address, or contact data. */
    private boolean isAddress(String text) {
        return text.startsWith("www.") || text.contains("://") || afterwords.isContact(text);
    }

    private boolean isShort(String text) {
        return SentenceHeuristics.startsAsName(text)
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_WORDS
                && !SentenceHeuristics.endsAsSentence(text)
                && !text.endsWith(",")
                && !NO_NAME.matcher(text).find()
                && !SentenceHeuristics.isProse(text)
                && !afterwords.isAfterword(text)
                && !lexicon.startsWith("calls", text)
                && !lexicon.startsWith("salutations", text)
                && DateLineParser.parse(text, lexicon).isEmpty();
    }

    /** "Kindest wishes from all of us,": few words with a comma behind them. */
    private boolean isClosingPhrase(String text) {
        return (text.endsWith(",") || ClosingPhrases.resembles(text, lexicon))
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_CLOSING_WORDS
                && text.chars().noneMatch(Character::isDigit)
                && !lexicon.startsWith("salutations", text);
    }
}
