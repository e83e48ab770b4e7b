package org.undersigned.reading.structure.closer.list;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.LabelledPerson;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FormFieldClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;
import org.undersigned.reading.structure.line.NameLineClassifier;

/**
 * The format of one list of signatories: bare lines, items or rows; names in bold or not. A line that deviates from the
 * format is a label or a caption.
 */
public final class ListFormat {

    private static final int MAX_LABEL_LENGTH = 110;

    /** The most lines of a list that may have several names in one line. */
    private static final int MAX_LINES_FOR_INLINE = 3;

    /** The fewest items that decide that a sentence among them is one too. */
    private static final int MIN_ITEMS = 3;

    /** In a list of so many items one of so few words is no prose. */
    private static final int MIN_LONG_LIST = 10;

    private static final int MAX_ITEM_WORDS = 8;

    /** The most words before the comma or dash of an item that is a name. */
    private static final int MAX_HEAD_WORDS = 6;

    private final StructureLexicon lexicon;
    private final NameLineClassifier nameLineClassifier;
    private final AfterwordClassifier afterwords;
    private final Block.Kind kind;
    private final boolean namesLead;
    private final boolean namesMarked;
    private final LineEndings endings;
    private final AlphabeticalOrder order;
    private final boolean mostlyCapitalized;

    /** Whether most lines have a dash or bar between the name and words about it, so that a line with one is a line of its own. */
    private final boolean separated;

    private final boolean bare;
    private final boolean oneLinePerBlock;
    private final int lineCount;
    private final int longest;
    private final long italicCount;
    private final long linkCount;

    private ListFormat(List<Block> blocks, StructureLexicon lexicon, NameLineClassifier nameLineClassifier) {
        this.lexicon = lexicon;
        this.nameLineClassifier = nameLineClassifier;
        this.afterwords = new AfterwordClassifier(lexicon);
        List<Block> listed = blocks.stream()
                .filter(block -> block.kind() != Block.Kind.RULE && block.kind() != Block.Kind.NOTE)
                .toList();
        this.kind = mostCommonKind(listed);
        List<Line> all = listed.stream()
                .filter(block -> block.kind() == kind && kind != Block.Kind.ROW)
                .flatMap(block -> block.lines().stream())
                .toList();
        List<Line> lines = all.stream()
                .filter(line -> nameLineClassifier.isNameLine(line.text()) || line.startsStrong())
                .toList();
        this.lineCount = lines.size();
        this.italicCount = lines.stream().filter(Line::isItalic).count();
        this.longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<String> texts = all.stream().map(Line::text).toList();
        this.endings = LineEndings.of(texts);
        this.order = new AlphabeticalOrder(texts);
        this.namesLead = isMost(lines.stream().filter(Line::startsStrong).count(), 3);
        this.namesMarked =
                lineCount > 0 && lines.stream().filter(Line::isEmphasized).count() * 3 > lineCount;
        this.mostlyCapitalized = areMostCapitalized(texts);
        this.separated = isMost(
                lines.stream()
                        .filter(line -> NameContinuation.isSeparated(line.text()))
                        .count(),
                MIN_ITEMS);
        this.bare = NameContinuation.areBare(lines, lexicon);
        long single = listed.stream()
                .filter(block ->
                        block.kind() == Block.Kind.PARAGRAPH && block.lines().size() == 1)
                .count();
        this.linkCount = lines.stream()
                .filter(line -> line.runs().stream().anyMatch(run -> run.link() != null))
                .count();
        this.oneLinePerBlock = single * 4 >= lineCount;
    }

    private static boolean areMostCapitalized(List<String> lines) {
        long capitalized =
                lines.stream().filter(SentenceHeuristics::startsAsName).count();
        return capitalized * 10 >= lines.size() * 6L;
    }

    public static ListFormat detect(
            List<Block> blocks, StructureLexicon lexicon, NameLineClassifier nameLineClassifier) {
        return new ListFormat(blocks, lexicon, nameLineClassifier);
    }

    private boolean isMost(long some, int fewest) {
        return some >= fewest && some * 10 >= lineCount * 7;
    }

    private static Block.Kind mostCommonKind(List<Block> blocks) {
        Block.Kind most = Block.Kind.PARAGRAPH;
        long best = 0;
        for (Block.Kind kind : List.of(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.ROW)) {
            long lines = blocks.stream()
                    .filter(block -> block.kind() == kind)
                    .mapToLong(
                            block -> kind == Block.Kind.ROW ? 1 : block.lines().size())
                    .sum();
            if (lines > best) {
                best = lines;
                most = kind;
            }
        }
        return most;
    }

    public boolean isTable() {
        return kind == Block.Kind.ROW;
    }

    /** Whether the list consists of items or rows, and a block of this kind is neither. */
    public boolean differsFrom(Block.Kind other) {
        return kind != Block.Kind.PARAGRAPH && kind != other;
    }

    /** Whether the list has blocks with one name and blocks with several, as page breaks cause. */
    boolean brokenByPages() {
        return oneLinePerBlock && kind == Block.Kind.PARAGRAPH;
    }

    /** A single link in a list whose names are no links: "See all signatures". */
    boolean isButton(Block block) {
        boolean linked = block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && !block.lines().get(0).runs().isEmpty()
                && block.lines().get(0).runs().stream()
                        .allMatch(run -> run.link() != null || run.text().isBlank());
        return linked && linkCount * 2 < Math.max(lineCount, 1);
    }

    /** A line in italics at the end of a list without italics: "Converted by …". */
    boolean isCredit(Block block) {
        return block.lines().size() == 1
                && lineCount >= MIN_ITEMS
                && italicCount <= 1
                && block.lines().get(0).isItalic()
                && WhitespaceTokenizer.tokenize(block.text()).stream()
                        .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    /** Whether a block is the label of the names that follow it. */
    public boolean isLabel(Block block, Block next) {
        String text = block.text();
        boolean fits = next != null && block.lines().size() == 1 && text.length() <= MAX_LABEL_LENGTH;
        if (!fits
                || new FormFieldClassifier(lexicon).isField(text)
                || lexicon.textAfterLabel("cc", text).isPresent()
                || block.kind() == Block.Kind.ITEM) {
            return false;
        }
        if (block.kind() == Block.Kind.HEADING || lexicon.matches("lists", text)) {
            return true;
        }
        boolean behalf = lexicon.startsWith("behalf", text)
                && LabelledPerson.of(text).isEmpty()
                && text.substring(0, text.length() - 1).indexOf(',') < 0
                && (MultiLineSignature.isSignature(next, lexicon, nameLineClassifier)
                        || MultiLineSignature.isRoleAboveName(next, lexicon));
        boolean parenthesis = text.startsWith("(") && text.endsWith(")");
        boolean bracketed =
                parenthesis && !MultiLineSignature.isPersonName(text.substring(1, text.length() - 1), lexicon)
                        || text.startsWith("[") && text.endsWith("]");
        boolean stressed =
                block.isEmphasized() && !namesMarked && !(namesLead && MultiLineSignature.isPersonName(text, lexicon));
        boolean other = kind != Block.Kind.PARAGRAPH && next.kind() == kind;
        boolean introduced = block.kind() == Block.Kind.PARAGRAPH
                && !SentenceHeuristics.endsAsSentence(text)
                && (lexicon.contains("introductions", text) || lexicon.contains("lists", text))
                && !afterwords.isAfterword(text)
                && !lexicon.contains("behalf", text)
                && !new SignatureMarks(lexicon).isSigned(text);
        boolean generic = introduced
                || lexicon.containsOnly("groups", text)
                        && !SentenceHeuristics.endsAsSentence(text)
                        && !order.fits(text);
        return behalf
                || bracketed
                || stressed
                || text.endsWith(":")
                || other && !SentenceHeuristics.endsAsSentence(text)
                || generic;
    }

    /** Whether a line begins with a name in bold, as the other lines of its list do. */
    boolean startsWithName(Line line) {
        return namesLead && line.startsStrong();
    }

    /** Whether a line lacks the bold name that nearly all lines of the list have, and is no name. */
    boolean isCaption(Line line) {
        return namesLead
                && !line.startsStrong()
                && !line.isEmphasized()
                && (lineCount > 5 && !(kind == Block.Kind.ITEM && NameContinuation.isDescribed(line.text()))
                        || !nameLineClassifier.isNameLine(line.text()));
    }

    /** Whether a line is an item of a long list that names a person, though it has a disclaimer. */
    public boolean isNamedItem(String text) {
        return kind == Block.Kind.ITEM
                && lineCount >= MIN_LONG_LIST
                && new DisclaimedName(lexicon).matches(text)
                && !afterwords.isContact(text);
    }

    /** Whether a line ends with the day of the signature. */
    public boolean isDatedName(String text) {
        return endings.isDatedName(text);
    }

    /** @param comma whether the line above ends with a comma */
    boolean continuesName(SignatoryLine above, boolean comma, Line line, String group) {
        return new NameContinuation(
                        lexicon, mostlyCapitalized, separated, bare, longest, comma && endings.commaGoesOn())
                .continues(above, line, group);
    }

    /** The index behind the name in a line, {@link LineEndings#endOfName}. */
    int endOfName(String text) {
        return endings.endOfName(text, lexicon);
    }

    /** "A; B; C": several names in one line, in a list of few lines. */
    List<String> splitInline(Line line) {
        return lineCount > MAX_LINES_FOR_INLINE || separated
                ? List.of()
                : new NameEnumeration(lexicon).splitFew(line.text());
    }

    /** Whether a line among the names is prose; of items only one that ends as a sentence. */
    public boolean isProse(Line line, boolean bare) {
        String text = line.text();
        boolean marked = namesMarked && line.isEmphasized() && !SentenceHeuristics.endsAsSentence(text);
        boolean shortItem = !bare
                && kind == Block.Kind.ITEM
                && lineCount >= MIN_LONG_LIST
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_ITEM_WORDS;
        return !startsWithName(line)
                && !marked
                && !shortItem
                && !isItemOfList(line)
                && !endings.endsAsListed(text)
                && !MultiLineSignature.isPersonName(text.replaceFirst(",.*", ""), lexicon)
                && !(separated && MultiLineSignature.isPersonName(MultiLineSignature.namePart(text), lexicon))
                && SentenceHeuristics.isProse(text)
                && !MultiLineSignature.isDescribedPerson(text, lexicon)
                && nameLineClassifier.splitNames(text).isEmpty()
                && !nameLineClassifier.isMarkedRow(text)
                && (bare || SentenceHeuristics.endsAsSentence(text));
    }

    /** Whether an item ends as a sentence, but begins with a name as the other items of its list do. */
    private boolean isItemOfList(Line line) {
        String head = line.text().replaceFirst("[,(–—:].*$", "");
        return kind == Block.Kind.ITEM
                && lineCount >= MIN_ITEMS
                && head.length() < line.text().length()
                && head.chars().noneMatch(Character::isDigit)
                && WhitespaceTokenizer.tokenize(head).size() <= MAX_HEAD_WORDS;
    }

    /** Whether a line begins small, or ends as a sentence of small words, in a list whose lines don't. */
    boolean differsInLook(Line line) {
        String text = line.text();
        return lineCount >= MIN_ITEMS
                && mostlyCapitalized
                && (!SentenceHeuristics.startsAsName(text)
                        || SentenceHeuristics.isProse(text) && SentenceHeuristics.endsAsSentence(text));
    }
}
