package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.DayOfLetter;
import org.undersigned.reading.structure.opener.address.AddressBlockClassifier;
import org.undersigned.reading.structure.opener.address.AddressColumns;
import org.undersigned.reading.structure.opener.address.AddressLine;
import org.undersigned.reading.structure.opener.address.AddressLines;
import org.undersigned.reading.structure.opener.address.TableLine;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/**
 * Parses the opener: title, date, subject, recipients. Recipients of copies below the signatures are added here, too.
 */
public final class OpenerParser {

    private static final int MAX_TITLE_LENGTH = 300;

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final AddressLines addressLines;
    private final AddressBlockClassifier addressBlocks;
    private final SourceLine sourceLine;
    private final SubjectLines subjects;
    private final List<String> titles = new ArrayList<>();
    private String heading;
    private int headedAt = -1;
    private String subject;
    private LetterDate date;
    private LetterDate updated;
    private int datedAt = -1;

    public OpenerParser(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.addressLines = new AddressLines(lexicon);
        this.addressBlocks = new AddressBlockClassifier(lexicon, addressLines);
        this.sourceLine = new SourceLine(lexicon);
        this.subjects = new SubjectLines(lexicon, officeClassifier);
    }

    public void parse(Block written) {
        boolean lines = written.kind() == Block.Kind.PARAGRAPH || written.kind() == Block.Kind.LITERAL;
        List<Block> columns = lines ? AddressColumns.split(written, addressLines::isTitledPerson) : List.of(written);
        columns.forEach(this::parseBlock);
    }

    private void parseBlock(Block written) {
        Block part = written.kind() == Block.Kind.PARAGRAPH
                ? written.withLines(written.lines().stream()
                        .flatMap(line -> CcParser.splitCopies(line, lexicon))
                        .toList())
                : written;
        addressLines.startBlock();
        if (AfterwordClassifier.isMostlyLinks(part)
                && (part.kind() == Block.Kind.ITEM || AfterwordClassifier.isDocumentLink(part))) {
            addressLines.endLabel();
        } else if (part.kind() == Block.Kind.HEADING) {
            parseHeading(part);
        } else if (part.kind() == Block.Kind.PARAGRAPH && isTitle(part)) {
            titles.add(part.text());
        } else if (part.kind() == Block.Kind.ROW) {
            parseRow(part);
        } else if (!part.lines().isEmpty() && !isProse(part)) {
            addressLines.continueLabel(part);
            parseLines(part);
        } else if (part.kind() == Block.Kind.PARAGRAPH) {
            addressLines.passProse();
        }
    }

    /** A letterhead in a table: "To | the Minister". */
    private void parseRow(Block part) {
        List<Line> cells = part.lines().stream().filter(cell -> !cell.blank()).toList();
        if (cells.size() == 2) {
            String label = SentenceHeuristics.stripFinalMarks(cells.get(0).text());
            List<Run> runs = new ArrayList<>(List.of(Run.plain(label + ": ")));
            runs.addAll(cells.get(1).runs());
            parseLine(new Line(runs, part.position()));
            addressLines.endLabel();
        }
    }

    private void parseHeading(Block part) {
        Optional<LetterDate> found = DateLineParser.parse(part.text(), lexicon);
        found.ifPresent(this::setDate);
        if (found.isPresent() && !lexicon.startsWith("opens", part.text())) {
            return;
        }
        Optional<String> sentTo = heading == null ? Optional.empty() : recipientsSentTo(part);
        if (lexicon.textAfterLabel("to", part.text()).isPresent()
                || lexicon.textAfterLabel("cc", part.text()).isPresent()
                || lexicon.textAfterLabel("subject", part.text()).isPresent()) {
            part.lines().forEach(this::parseLine);
        } else if (sentTo.isPresent()) {
            addRecipients(sentTo.get(), part.position());
        } else {
            boolean continuesTitle =
                    heading != null && lexicon.matches("opens", heading) && addressLines.block() == headedAt + 1;
            heading = continuesTitle
                    ? heading + " " + part.text()
                    : heading == null || lexicon.contains("opens", part.text()) ? part.text() : heading;
            headedAt = addressLines.block();
            lexicon.textAfterLongPhrase("to", part.text())
                    .filter(addressLines::namesRecipient)
                    .ifPresent(words -> addRecipients(words, part.position()));
        }
    }

    /** "Sent to Mayor Ana Ruiz", a heading: the words after a label of several words, if they name somebody. */
    Optional<String> recipientsSentTo(Block part) {
        return Optional.of(part)
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .flatMap(block -> lexicon.textAfterPhraseOf(2, "to", block.text()))
                .filter(words -> addressLines.namesRecipient(words) || officeClassifier.startsWithRank(words));
    }

    private boolean isTitle(Block part) {
        String text = part.text();
        boolean opens = lexicon.startsWith("opens", text)
                && lexicon.textAfterLabel("to", text).isEmpty();
        boolean stressed = part.isEmphasized()
                && part.lines().stream().noneMatch(line -> isOpenerLine(line.text()))
                && part.lines().size() <= 3
                && WhitespaceTokenizer.tokenize(text).size() > 3
                && !subjects.startsAsAddress(part.lines().get(0).text());
        return text.length() <= MAX_TITLE_LENGTH
                && DateLineParser.parse(text, lexicon).isEmpty()
                && (opens && !SentenceHeuristics.isProse(text + ".")
                        || opens && part.lines().size() <= 3
                        || stressed);
    }

    /** Whether a paragraph is an address without a label. */
    boolean isAddress(Block part) {
        return addressBlocks.isAddress(part);
    }

    private boolean isProse(Block part) {
        return !isAddress(part)
                && SentenceHeuristics.isProse(part.text())
                && part.lines().stream().noneMatch(line -> isOpenerLine(line.text()))
                && (part.lines().size() == 1
                        || part.lines().stream()
                                .anyMatch(line -> WhitespaceTokenizer.tokenize(line.text())
                                                .size()
                                        > 7));
    }

    /** Whether a line is of a kind that occurs only in the opener. */
    boolean isOpenerLine(String text) {
        return DateLineParser.parse(text, lexicon).isPresent()
                || lexicon.textAfterLabel("subject", text).isPresent()
                || lexicon.textAfterLabel("to", text).isPresent()
                || lexicon.textAfterLongPhrase("to", text).isPresent()
                || addressLines.labels().textAfterStatedLabel(text).isPresent()
                || addressLines.labels().textAfterAttention(text).isPresent()
                || lexicon.textAfterLabel("cc", text).isPresent();
    }

    private void parseLines(Block part) {
        int before = addressLines.size();
        boolean inSubject = false;
        boolean headed = subject == null && subjects.isAboveReference(part.lines());
        subject = headed ? part.lines().get(0).text() : subject;
        for (Line line : part.lines().stream()
                .skip(headed ? 1 : 0)
                .flatMap(TableLine::cells)
                .toList()) {
            boolean label = lexicon.textAfterLabel("subject", line.text()).isPresent();
            inSubject = label || inSubject && !isOpenerLine(line.text()) && subjects.continuesAt(line.text());
            if (inSubject && !label) {
                subject = subject + " " + line.text();
                continue;
            }
            boolean dated = date != null;
            // Each item of a list is another recipient.
            parseLine(line, part.kind() == Block.Kind.ITEM);
            if (!dated && date != null) {
                addressLines.removePlaceLines(before);
            }
        }
    }

    private void parseLine(Line line) {
        parseLine(line, false);
    }

    /** @param startsRecipient whether a recipient begins with the line even without a label */
    private void parseLine(Line line, boolean startsRecipient) {
        String text = line.text();
        Optional<LetterDate> found =
                DateLineParser.parse(text, lexicon).or(() -> DateLineParser.parseFields(text, lexicon));
        Optional<String> about = lexicon.textAfterLabel("subject", text);
        if (found.isPresent() && lexicon.startsWith("updates", text)) {
            updated = found.get();
            addressLines.endLabel();
        } else if (found.isPresent()) {
            setDate(found.get());
            datedAt = addressLines.size();
            addressLines.endLabel();
        } else if (about.isPresent()) {
            subject = subject == null ? about.get() : subject;
            addressLines.endLabel();
        } else if (sourceLine.matches(text)
                || lexicon.textAfterLabel("dates", text).isPresent()
                || lexicon.textAfterLabel("contacts", text).isPresent()
                || lexicon.startsWith("calls", text)) {
            addressLines.endLabel();
        } else {
            addressLines.parse(line, startsRecipient);
        }
    }

    /** The day of the letter is the first that a line states; one that may be of something else only if no other is. */
    public void setDate(LetterDate found) {
        DayOfLetter day = DayOfLetter.of(found, lexicon);
        boolean better =
                date == null || day == DayOfLetter.CERTAIN && DayOfLetter.of(date, lexicon) == DayOfLetter.UNCERTAIN;
        date = day != DayOfLetter.OTHER && better ? found : date;
    }

    void setSubject(String words) {
        subject = subject == null ? words : subject;
    }

    /** The heading above the letter, else its first line where that is a title's; {@code null} where there is neither. */
    public String heading() {
        return heading;
    }

    public String titleLine() {
        return titles.isEmpty() ? null : titles.get(0);
    }

    public String subject() {
        return subject;
    }

    public LetterDate date() {
        return date;
    }

    /** The day of an update; {@code null} if there is none. */
    public LetterDate updated() {
        return updated;
    }

    /** Whether words name a person with a title, an office or an institution. */
    public boolean namesRecipient(String words) {
        return addressLines.namesRecipient(words);
    }

    /** Adds words of the front matter that name the recipients. */
    public void addRecipients(String words, Position position) {
        addressLines.addLabelled(new Line(List.of(Run.plain(words)), position));
    }

    /** Whether the letter has lines of address. */
    public boolean hasAddress() {
        return addressLines.size() > 0;
    }

    public List<AddressLine> lines() {
        return addressLines.all();
    }

    /** Whether a line of address stands below the date. */
    public boolean isBelowDate(AddressLine line) {
        return addressLines.all().indexOf(line) >= datedAt;
    }

    AddressLines addressLines() {
        return addressLines;
    }

    /** How many lines of address stand above the date; -1 where the date stands elsewhere. */
    public int datedAt() {
        return Math.min(datedAt, addressLines.size());
    }
}
