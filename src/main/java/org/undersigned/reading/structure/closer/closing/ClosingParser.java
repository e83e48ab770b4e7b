package org.undersigned.reading.structure.closer.closing;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Parses the closing of a letter: "Sincerely,", a formula of a sentence, or either with a name on the same line. */
public final class ClosingParser {

    /** A closing that is longer is a formula, which takes the whole block. */
    private static final int MAX_LINE = 60;

    private static final int MAX_NAME_WORDS = 6;

    private static final int MAX_SIGNER_WORDS = 12;

    /** The most letters of a word such as "by", and the space before it. */
    private static final int MAX_BY = 4;

    private final StructureLexicon lexicon;
    private final LineEvidence evidence;
    private String closing;
    private Line name;

    public ClosingParser(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.evidence = new LineEvidence(lexicon);
    }

    /** Parses the line of the closing, or the label of the list, and returns the blocks that remain to be parsed. */
    public List<Block> parse(Block block, int line, List<Block> below) {
        List<Line> lines = block.lines();
        String text = lines.isEmpty() ? "" : lines.get(line).text();
        boolean closes = block.kind() != Block.Kind.HEADING
                && (lexicon.startsWith("closings", text)
                        || lexicon.isExtendedClosing(text)
                        || ClosingPhrases.resembles(text, lexicon)
                        || text.endsWith(",")
                                && !ClosingPhrases.isDescribedPerson(text, lexicon)
                                && !isBehalf(text)
                                && !isRoleAboveName(lines, line)
                        || isListLabel(text));
        int from = line;
        if (closes) {
            boolean last = line + 1 == lines.size() && below.isEmpty();
            int behindClosing = indexOfName(text);
            int nameAt = last && behindClosing == 0 ? indexOfSigner(text) : behindClosing;
            boolean complete =
                    lexicon.matches("closings", text) || lexicon.isExtendedClosing(text) || endsInClosing(text);
            boolean formula = !complete
                    && block.text().length() > MAX_LINE
                    && !headsNames(lines, line)
                    && !headsPerson(lines, line);
            closing = formula ? block.text() : nameAt > 0 ? text.substring(0, nameAt) : text;
            name = nameAt > 0 ? lines.get(line).split(nameAt).after() : null;
            from = formula ? lines.size() : line + 1;
        }
        List<Block> remaining = new ArrayList<>();
        if (from < lines.size() || lines.isEmpty()) {
            remaining.add(block.withLines(lines.subList(from, lines.size())));
        }
        remaining.addAll(below);
        return remaining;
    }

    /** "For the Harbour Union,"; not "on behalf of our members,". */
    private boolean isBehalf(String text) {
        return lexicon.textAfterPhrase("behalf", text)
                .filter(words -> words.chars().anyMatch(Character::isUpperCase)
                        && lexicon.hasWord("organizations", words.replaceFirst("^\\p{L}{1,4}['’]", "")))
                .isPresent();
    }

    /** "The President," above the name. */
    private boolean isRoleAboveName(List<Line> lines, int line) {
        return line + 2 == lines.size()
                && MultiLineSignature.isRoleAboveName(
                        new Block(Block.Kind.PARAGRAPH, 0, 0, null, lines.subList(line, line + 2)), lexicon);
    }

    /** "We, the clubs below," above lines that are names: the label is its line. */
    private boolean headsNames(List<Line> lines, int line) {
        String text = lines.get(line).text();
        List<Line> below = lines.subList(line + 1, lines.size());
        return (text.endsWith(",") || text.endsWith(":") || lines.get(line).isEmphasized())
                && below.size() > 1
                && below.stream().allMatch(name -> evidence.isName(name) || isShortName(name.text()));
    }

    /** "With kind regards and hope for the lake," above a person. */
    private boolean headsPerson(List<Line> lines, int line) {
        return line + 2 == lines.size()
                && ClosingPhrases.isLong(lines.get(line).text(), lexicon)
                && MultiLineSignature.isPersonName(lines.get(line + 1).text(), lexicon);
    }

    private static boolean isShortName(String text) {
        return SentenceHeuristics.startsAsName(text)
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_NAME_WORDS
                && !SentenceHeuristics.endsAsSentence(text);
    }

    /** Whether a block before the first name is a closing, or another phrase that ends the letter. */
    public boolean accept(Block block) {
        String text = block.text();
        boolean heading = block.kind() == Block.Kind.HEADING;
        boolean group = heading
                && lexicon.contains("groups", text)
                && WhitespaceTokenizer.tokenize(text).size() > 1;
        boolean closes =
                !group && (lexicon.matches("closings", text) || lexicon.isExtendedClosing(text) || isListLabel(text));
        if (closes && closing == null && !heading) {
            closing = text;
        }
        return closes;
    }

    /** Whether a line is a phrase of a signature: "Sincerely", "p.p." */
    public boolean isPhrase(String text) {
        return lexicon.matches("closings", text) || lexicon.matches("proxies", text);
    }

    /** "The undersigned", without a colon. */
    public boolean isListLabel(String text) {
        return lexicon.matches("lists", text) && !text.endsWith(":");
    }

    /** "Most cordially, Yours" */
    private boolean endsInClosing(String text) {
        int at = lexicon.indexAfterClosing(text);
        return at > 0 && lexicon.matches("closings", text.substring(at));
    }

    /** The index of a name after a closing; 0 if a sentence or nothing follows. */
    private int indexOfName(String text) {
        int at = lexicon.indexAfterClosing(text);
        String rest = text.substring(at);
        return SentenceHeuristics.isSentence(rest) || isAddress(rest) || endsInClosing(text) ? 0 : at;
    }

    /**
     * "Signed for and on behalf of the Rope Guild", "Yours, the Rope Guild" with nothing below: the index of those who sign,
     * or 0.
     */
    private int indexOfSigner(String text) {
        int comma = text.indexOf(',');
        String club = comma > 0 && lexicon.matches("closings", text.substring(0, comma))
                ? text.substring(comma + 1).strip()
                : "";
        if (!club.equals(lexicon.stripArticle(club)) && isShortName(lexicon.stripArticle(club))) {
            return text.length() - club.length();
        }
        String signed = lexicon.textAfterPhrase("lists", text).orElse("");
        String label = text.substring(0, text.length() - signed.length()).strip();
        String behalf = lexicon.textAfterPhrase("behalf", signed).orElse(signed);
        String name = lexicon.textAfterPhrase("articles", behalf).orElse(behalf);
        boolean by =
                !behalf.equals(signed) || label.length() - label.lastIndexOf(' ') <= MAX_BY && label.indexOf(' ') > 0;
        boolean named = by
                && SentenceHeuristics.startsAsName(name)
                && WhitespaceTokenizer.tokenize(name).size() <= MAX_SIGNER_WORDS
                && !SentenceHeuristics.endsAsSentence(name);
        return named && text.endsWith(name) ? text.length() - name.length() : 0;
    }

    /** "…, Monsieur le Président, l'hommage de …": a formula names whom it greets, and goes on. */
    private boolean isAddress(String rest) {
        int comma = rest.indexOf(',');
        String first = WhitespaceTokenizer.firstToken(rest);
        return comma > 0
                && lexicon.isHonorific(first)
                && comma + 2 < rest.length()
                && Character.isLowerCase(rest.substring(comma + 1).strip().codePointAt(0));
    }

    /** The closing; {@code null} if the letter has none. */
    public String closing() {
        return closing;
    }

    /** Whether the closing is a phrase such as "Yours sincerely", not the label of a list. */
    public boolean hasComplimentaryClose() {
        return closing != null && !lexicon.matches("lists", closing) && !closing.endsWith(":");
    }

    /** The name on the line of the closing; {@code null} if there is none. */
    public Line name() {
        return name;
    }
}
