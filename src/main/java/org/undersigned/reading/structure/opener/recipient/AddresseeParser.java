package org.undersigned.reading.structure.opener.recipient;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.OpenerParser;
import org.undersigned.reading.structure.opener.address.AddressForm;
import org.undersigned.reading.structure.opener.address.AddressLine;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.opener.office.StatementClassifier;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/**
 * Finds the recipients in the lines of address: labelled lines ("To:"), else the address block.
 *
 * <p>The address block is identified by names that occur in the salutation, or by words for offices.
 */
final class AddresseeParser {

    private static final int MAX_PREPOSITIONAL_LINES = 4;

    private final StructureLexicon lexicon;
    private final OpenerParser openerParser;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final OfficeClassifier officeClassifier;
    private final RecipientListSplitter recipientListSplitter;
    private final StatementClassifier statementClassifier;

    AddresseeParser(StructureLexicon lexicon, OpenerParser openerParser, NameOfficeSplitter nameOfficeSplitter) {
        this.lexicon = lexicon;
        this.openerParser = openerParser;
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.statementClassifier = new StatementClassifier(lexicon);
        this.recipientListSplitter = new RecipientListSplitter(nameOfficeSplitter, lexicon);
    }

    /** The recipients of copies. */
    List<RecipientMention> copies() {
        return toRecipients(openerParser.lines().stream()
                .filter(line -> line.role() == Role.CC)
                .toList());
    }

    /** The recipients under a label, else those of the address block. */
    List<RecipientMention> addressed() {
        List<AddressLine> marked = openerParser.lines().stream()
                .filter(line -> line.marked() && line.role() == Role.TO)
                .toList();
        return toRecipients(
                marked.isEmpty()
                        ? addressBlock(openerParser.lines().stream()
                                .filter(line -> !line.marked() && hasFormOfAddress(line.text()))
                                .toList())
                        : marked);
    }

    /** Whether the last lines of address are greetings: "Exma. Ministra do Ambiente, Ana Fonte". */
    boolean addressesByGreeting() {
        List<AddressLine> lines = openerParser.lines();
        return !lines.isEmpty()
                && lexicon.startsWith("salutations", lines.get(lines.size() - 1).text());
    }

    /** The recipients in lines that have a word for an office, but not the form of an address. */
    List<RecipientMention> possiblyAddressed() {
        List<AddressLine> lines = openerParser.lines().stream()
                .filter(line -> !line.marked() && !statementClassifier.isStatement(line.text()))
                .toList();
        List<AddressLine> block = addressBlock(lines);
        return toRecipients(block.isEmpty() ? lastPrepositionalLines(lines) : block);
    }

    /** "A la comunidad vecinal" / "Autoridades del río.": the last block that begins with a preposition and an article. */
    private List<AddressLine> lastPrepositionalLines(List<AddressLine> lines) {
        int last = lines.isEmpty() ? -1 : lines.get(lines.size() - 1).block();
        List<AddressLine> block =
                lines.stream().filter(line -> line.block() == last).toList();
        boolean starts = !block.isEmpty()
                && lexicon.startsWithPhrase("toTitle", block.get(0).text())
                && block.size() <= MAX_PREPOSITIONAL_LINES
                && block.stream()
                        .flatMap(line -> WhitespaceTokenizer.tokenize(line.text()).stream())
                        .noneMatch(word -> lexicon.matches("clauseWords", word));
        return starts ? block : List.of();
    }

    /** Whether a line has few lower-case words besides those of offices, and is no title or credit. */
    private boolean hasFormOfAddress(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        long other = words.stream().filter(this::isOtherWord).count();
        return (other < 3 || other * 3 <= words.size())
                && !statementClassifier.isStatement(text)
                && !isTown(words)
                && lexicon.indexOfPhrase("opens", " " + text + " ") < 0
                && lexicon.textAfterLabel("releases", text).isEmpty()
                && !lexicon.contains("credits", text);
    }

    /** "AURIAC" above a petition: one word in capitals that is neither an office nor greeted. */
    private boolean isTown(List<String> words) {
        String word = words.get(0);
        return words.size() == 1
                && word.length() > 3
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !lexicon.isOffice(word)
                && !officeClassifier.isRank(word)
                && !officeClassifier.isInstitution(word);
    }

    private boolean isOtherWord(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && !lexicon.isOffice(word)
                && !lexicon.isHonorific(word)
                && !lexicon.isParticle(word)
                && !officeClassifier.isRank(word)
                && !officeClassifier.isInstitution(word)
                && !lexicon.matches("where", word)
                && !lexicon.matches("conjunctions", word)
                && !lexicon.matches("articles", word);
    }

    /** The unlabelled lines of address: those that share names with the salutation, else those nearest to it. */
    private List<AddressLine> addressBlock(List<AddressLine> lines) {
        List<Integer> greeted = lines.stream()
                .filter(line -> nameOfficeSplitter.sharesWordWithSalutation(line.text()))
                .map(AddressLine::block)
                .toList();
        if (!greeted.isEmpty()) {
            int first = greeted.get(0);
            int last = greeted.get(greeted.size() - 1);
            int next = blockAfter(lines, last);
            return lines.stream()
                    .filter(line -> line.block() >= first && (line.block() <= last || line.block() == next))
                    .toList();
        }
        List<AddressLine> after = openerParser.datedAt() < 0
                ? lines
                : lines.stream().filter(line -> openerParser.isBelowDate(line)).toList();
        List<AddressLine> official = lastOfficialLines(after);
        return official.isEmpty() ? lastOfficialLines(lines) : official;
    }

    /** The block after another one if it names an office; its number is -1 if not. */
    private int blockAfter(List<AddressLine> lines, int block) {
        return lines.stream()
                .filter(line -> line.block() == block + 1 && namesOffice(line))
                .findFirst()
                .map(AddressLine::block)
                .orElse(-1);
    }

    /** The last consecutive blocks that contain an office or an honorific. */
    private List<AddressLine> lastOfficialLines(List<AddressLine> lines) {
        List<Integer> blocks = lines.stream()
                .filter(this::namesOffice)
                .map(AddressLine::block)
                .distinct()
                .toList();
        if (blocks.isEmpty()) {
            return List.of();
        }
        int from = blocks.size() - 1;
        while (from > 0 && blocks.get(from) - blocks.get(from - 1) <= 1) {
            from--;
        }
        for (int i = from + 1; i < blocks.size(); i++) {
            // A letterhead stands above the first line that says to whom.
            from = isPrefixed(lines, blocks.get(i)) && !hasPreposition(lines, blocks.get(from)) ? i : from;
        }
        int first = nameAbove(lines, blocks.get(from));
        return lines.stream().filter(line -> line.block() >= first).toList();
    }

    private boolean hasPreposition(List<AddressLine> lines, int block) {
        return lines.stream()
                .filter(line -> line.block() == block)
                .anyMatch(line -> !lexicon.stripPreposition(line.text()).equals(line.text()));
    }

    /** "Para a Sra. Presidenta": whether a block begins with a preposition and a title or an office. */
    private boolean isPrefixed(List<AddressLine> lines, int block) {
        return lines.stream()
                .filter(line -> line.block() == block)
                .limit(1)
                .map(AddressLine::text)
                .filter(text -> !lexicon.stripPreposition(text).equals(text))
                .map(lexicon::stripPreposition)
                .anyMatch(rest ->
                        officeClassifier.startsWithPersonalTitle(rest) || officeClassifier.startsWithRank(rest));
    }

    /** The block of a name alone above the block with its office; else that block. */
    private int nameAbove(List<AddressLine> lines, int block) {
        List<AddressLine> above =
                lines.stream().filter(line -> line.block() == block - 1).toList();
        boolean name = above.size() == 1
                && nameOfficeSplitter.isPersonName(above.get(0).text());
        return name ? firstNameBelowTitle(lines, block - 1) : block;
    }

    /** "Señores" above several names, each in a block of its own: the first of these blocks. */
    private int firstNameBelowTitle(List<AddressLine> lines, int block) {
        int first = block;
        while (isBlockOf(lines, first - 1, nameOfficeSplitter::isPersonName)) {
            first--;
        }
        return isBlockOf(lines, first - 1, officeClassifier::isOnlyHonorifics) ? first : block;
    }

    private static boolean isBlockOf(List<AddressLine> lines, int block, Predicate<String> kind) {
        List<AddressLine> in =
                lines.stream().filter(line -> line.block() == block).toList();
        return in.size() == 1 && kind.test(in.get(0).text());
    }

    private boolean namesOffice(AddressLine line) {
        List<String> words = WhitespaceTokenizer.tokenize(line.text());
        return !words.isEmpty()
                && words.size() <= 20
                && (words.stream().anyMatch(word -> lexicon.isOffice(word) || officeClassifier.isInstitution(word))
                        || lexicon.isHonorific(words.get(0))
                                && words.size() > 1
                                && Character.isUpperCase(words.get(0).codePointAt(0)));
    }

    /** Groups lines into recipients. */
    private List<RecipientMention> toRecipients(List<AddressLine> lines) {
        RecipientGrouping recipientGrouping =
                new RecipientGrouping(lexicon, nameOfficeSplitter, new AddressForm(lexicon, nameOfficeSplitter, lines));
        for (int i = 0; i < lines.size(); i++) {
            AddressLine line = lines.get(i);
            if (i > 0 && lines.get(i - 1).block() != line.block()) {
                recipientGrouping.endBlock();
            }
            boolean last = i + 1 == lines.size() || lines.get(i + 1).block() != line.block();
            int end = 0;
            for (String one : recipientListSplitter.split(line.text())) {
                int from = line.text().indexOf(one, end);
                recipientGrouping.addText(line, end == 0 ? null : line.text().substring(end, from), one, last);
                end = from + one.length();
            }
        }
        return recipientGrouping.done();
    }
}
