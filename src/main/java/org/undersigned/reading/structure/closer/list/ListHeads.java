package org.undersigned.reading.structure.closer.list;

import java.util.List;
import java.util.Set;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.LabelledPerson;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FormFieldClassifier;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;

/** Detects lines above the first names of a list: a label in brackets, or the words for whom the names sign. */
public final class ListHeads {

    private static final int MIN_BEHALF_WORDS = 3;

    private static final int MAX_COLLECTIVE_WORDS = 10;

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;
    private final FormFieldClassifier formFields;
    private final NameEnumeration enumeration;

    /** Where lines name the country or the town of those below them. */
    private Set<Position> places = Set.of();

    public ListHeads(StructureLexicon lexicon, AfterwordClassifier afterwords) {
        this.afterwords = afterwords;
        this.lexicon = lexicon;
        this.formFields = new FormFieldClassifier(lexicon);
        this.enumeration = new NameEnumeration(lexicon);
    }

    /** Looks for lines that group the list by countries or towns. */
    public void findPlaces(List<Block> blocks) {
        places = PlaceLabels.find(blocks);
    }

    private boolean isHead(Block block, Block next, SignatoryLineCollector signatories) {
        if (block.lines().size() == 1 && places.contains(block.lines().get(0).position())) {
            return true;
        }
        boolean above = next != null
                && block.lines().size() == 1
                && block.kind() == Block.Kind.PARAGRAPH
                && !next.lines().isEmpty();
        if (above && isCollective(block, next, signatories)) {
            return true;
        }
        if (!above || !isPerson(next.lines().get(0).text()) || formFields.isField(block.text())) {
            return false;
        }
        return signatories.isEmpty() && !signatories.hasGroup() && isBracketedLabel(block.text())
                || (signatories.isEmpty() || signatories.hasBehalfGroup()) && isBehalf(block.text());
    }

    /** Whether a block heads names, which sign under it from here on. */
    public boolean startGroup(Block block, Block next, SignatoryLineCollector signatories) {
        boolean head = isHead(block, next, signatories);
        if (head) {
            signatories.startGroup(ListLineClassifier.labelText(block.text()));
        }
        return head;
    }

    /** Whether a line of a block that is not its last is the label of the lines below it. */
    public boolean isLabelAt(Block block, int at, ListFormat listFormat, SignatoryLineCollector signatories) {
        Block line = lineOf(block, at);
        String text = line.text();
        boolean label = !ListLineClassifier.isRemark(text)
                && !afterwords.isAfterword(text)
                && !lexicon.matches("closings", text)
                && listFormat.isLabel(line, block);
        return label || isHead(line, lineOf(block, at + 1), signatories);
    }

    private static Block lineOf(Block block, int at) {
        return block.withLines(block.lines().subList(at, at + 1));
    }

    /** "The council, unanimously" above the one line that names its members. */
    private boolean isCollective(Block block, Block next, SignatoryLineCollector signatories) {
        String text = block.text();
        return signatories.isEmpty()
                && !signatories.hasGroup()
                && next.lines().size() == 1
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_COLLECTIVE_WORDS
                && !SentenceHeuristics.endsAsSentence(text)
                && !formFields.isField(text)
                && !isPerson(text)
                && enumeration.hasNames(next.text());
    }

    private boolean isPerson(String text) {
        return MultiLineSignature.isPersonName(MultiLineSignature.namePart(text), lexicon);
    }

    private static boolean isBracketedLabel(String text) {
        return text.startsWith("[")
                && text.endsWith("]")
                && !SentenceHeuristics.endsAsSentence(text.substring(0, text.length() - 1));
    }

    /** "on behalf of the Assembly" above a name; below one it belongs to that. */
    private boolean isBehalf(String written) {
        String text = written.endsWith(",") ? written.substring(0, written.length() - 1) : written;
        return lexicon.startsWith("behalf", text)
                && text.indexOf(',') < 0
                && LabelledPerson.of(text).isEmpty()
                && WhitespaceTokenizer.tokenize(text).size() >= MIN_BEHALF_WORDS;
    }
}
