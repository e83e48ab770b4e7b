package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.body.BodyParser;
import org.undersigned.reading.structure.body.NoteParser;
import org.undersigned.reading.structure.classifier.ListDivision;
import org.undersigned.reading.structure.closer.CloserSplitter;
import org.undersigned.reading.structure.closer.SignatureParser;
import org.undersigned.reading.structure.closer.closing.EmbeddedClosings;
import org.undersigned.reading.structure.closer.detection.Byline;
import org.undersigned.reading.structure.closer.layout.InlineLists;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.DatedNames;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.opener.LinesBelowSalutation;
import org.undersigned.reading.structure.opener.OpenerDetector;
import org.undersigned.reading.structure.opener.OpenerParser;
import org.undersigned.reading.structure.opener.recipient.RecipientSelector;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;
import org.undersigned.reading.structure.outline.NoteReferences;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.TextBlock;

/**
 * Segments a letter into opener, body and closer and parses each.
 *
 * <p>The salutation ends the opener; without one, the last line that only an opener contains, or the first block of
 * prose. The closer begins where {@link CloserSplitter} finds it.
 */
public final class LetterSegmenter {

    /** A longer heading of prose is a paragraph. */
    private static final int MAX_HEADING_LENGTH = 300;

    private static final int MAX_CALL_WORDS = 30;
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://|www\\.|[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)++(?:/|$)");

    private final List<Block> blocks;

    /** The blocks of the file, what stands above the letter included. */
    private final List<Block> above;

    private final FrontMatter front;
    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final OpenerParser openerParser;
    private final StatedBounds bounds;
    private final ListDivision division;

    private LetterSegmenter(
            List<Block> blocks,
            List<Block> above,
            FrontMatter front,
            StructureLexicon lexicon,
            StatedBounds bounds,
            ListDivision division,
            FindingCollector findings) {
        this.blocks = blocks;
        this.division = division;
        this.above = above;
        this.bounds = bounds;
        this.front = front;
        this.lexicon = lexicon;
        this.findings = findings;
        this.openerParser = new OpenerParser(lexicon);
    }

    /** @param bounds what the publisher states about where the letter and its list begin and end */
    public static Outline segment(
            List<Block> blocks, FrontMatter front, String language, StatedBounds bounds, FindingCollector findings) {
        return segment(new ListDivision(blocks, List.of(), List.of()), front, language, bounds, findings);
    }

    /**
     * Segments a letter whose list of signatories is known.
     *
     * @param division the blocks of the file around that list, which is empty if it has to be detected
     */
    public static Outline segment(
            ListDivision division, FrontMatter front, String language, StatedBounds bounds, FindingCollector findings) {
        StructureLexicon lexicon = StructureLexicon.forLanguage(language);
        List<Block> page = new SiteBoilerplate(lexicon, findings).remove(division.above());
        OmissionFindings.reportOutside(
                page.stream()
                        .filter(block -> block.kind() == Block.Kind.OUTSIDE)
                        .toList(),
                findings);
        List<Block> words = new ImageCaptions(lexicon, findings)
                .remove(page.stream()
                        .filter(block -> block.kind() != Block.Kind.OUTSIDE)
                        .map(LetterSegmenter::normalizeHeading)
                        .toList());
        List<Block> own = OtherLanguageEnd.remove(OtherScriptEnd.remove(words, findings), lexicon, findings);
        List<Block> unwrapped = bounds.begin() ? own : new LetterUnwrapper(lexicon, findings).unwrap(own);
        List<Block> letter = SingleLineParagraphs.split(
                LabelledLines.split(new SigningSections(lexicon, findings).remove(unwrapped), lexicon), lexicon);
        return new LetterSegmenter(letter, words, front, lexicon, bounds, division, findings).outline();
    }

    /**
     * Removes the heading of the list of signatories from the end of the body.
     *
     * @return the heading if it says for whom those below it sign; else {@code null}
     */
    private String removeListHeading(List<Block> bodied, List<SignatoryLine> signatures) {
        Block last = bodied.isEmpty() ? null : bodied.get(bodied.size() - 1);
        if (last == null || last.kind() != Block.Kind.HEADING) {
            return null;
        }
        boolean behalf = !signatures.isEmpty() && lexicon.startsWith("behalf", last.text());
        if (behalf || lexicon.startsWith("lists", last.text())) {
            bodied.remove(bodied.size() - 1);
        }
        return behalf ? last.text() : null;
    }

    /** A heading without the marks of notes; a paragraph that is marked as a heading. */
    private static Block normalizeHeading(Block block) {
        if (block.kind() != Block.Kind.HEADING) {
            return block;
        }
        boolean note =
                FootnoteMarkers.startsWithMarker(block.text()) && block.text().contains("://");
        boolean paragraph =
                note || block.text().length() > MAX_HEADING_LENGTH && SentenceHeuristics.isProse(block.text());
        return paragraph ? new Block(Block.Kind.PARAGRAPH, 0, 0, null, block.lines()) : NoteReferences.remove(block);
    }

    private Outline outline() {
        SalutationDetector salutationDetector = new SalutationDetector(lexicon);
        OpenerDetector openerDetector = new OpenerDetector(blocks, lexicon, openerParser, front.title());
        SalutationDetector.Salutation greeting = openerDetector.acceptIfEarly(salutationDetector.detect(blocks));
        int bodyAt = greeting == null ? openerDetector.findBodyStart() : greeting.block() + 1;
        List<Line> salutation = new ArrayList<>();
        int headEnd = greeting == null ? bodyAt : greeting.first();
        int headStart = bounds.begin() ? 0 : openerDetector.findOpenerStart(headEnd);
        reportOmitted(headStart);
        addFrontMatterRecipients();
        blocks.subList(headStart, headEnd).forEach(openerParser::parse);
        if (greeting != null) {
            if (!greeting.above().isEmpty()) {
                openerParser.parse(blocks.get(greeting.block()).withLines(greeting.above()));
            }
            salutation.addAll(greeting.lines());
        }
        List<Block> rest = new ArrayList<>();
        if (greeting != null && !greeting.below().isEmpty()) {
            rest.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, greeting.below()));
        }
        rest.addAll(blocks.subList(bodyAt, blocks.size()));
        removeCalls(rest, block -> saysWhereToSign(block.text()));
        new TrailingAddress(lexicon, openerParser, findings).take(rest);
        int start = new LinesBelowSalutation(lexicon, openerParser, salutationDetector)
                .parse(rest, greeting != null, salutation);
        return segmentAfterOpener(rest.subList(start, rest.size()), salutation);
    }

    private Outline segmentAfterOpener(List<Block> blocksAfterOpener, List<Line> salutation) {
        List<Block> rest = InlineLists.split(
                EmbeddedClosings.split(new DatedNames(lexicon).split(blocksAfterOpener), lexicon), lexicon);
        SignatureParser signatureParser = new SignatureParser(lexicon, openerParser, findings);
        CloserSplitter.Split split = new CloserSplitter(lexicon, front, above, signatureParser, findings)
                .split(rest, bounds.closerStart(rest, lexicon));
        List<Block> bodied = split.body();
        List<Block> signed = split.signed();
        int listEnd = bounds.listEnd(signed);
        signatureParser.parse(signed.subList(0, listEnd));
        if (signatureParser.isUnsigned() && division.list().isEmpty()) {
            signatureParser.parse(new Byline(lexicon, findings).find(above));
        }
        DividedList divided = new DividedList(division, lexicon, openerParser, findings);
        List<SignatoryLine> signatures = divided.addTo(signatureParser.lines());
        String label = removeListHeading(bodied, signatures);
        bodied.addAll(signed.subList(listEnd, signed.size()));
        new DateLines(lexicon).take(bodied).ifPresent(openerParser::setDate);
        removeCalls(bodied, this::isCallToSign);
        new EndMarks(lexicon, findings).removeFrom(bodied);
        BodyParser bodyParser = new BodyParser(bodied, lexicon, findings);
        List<TextBlock> prose = bodyParser.parse();
        List<TextBlock> notes = new ArrayList<>(bodyParser.notes());
        notes.addAll(NoteParser.toNotes(signatureParser.notes(), lexicon));
        notes.addAll(NoteParser.toNotes(divided.notes(), lexicon));
        String title = chooseTitle();
        return new Outline(
                title,
                new LetterDateSelector(front, lexicon)
                        .select(
                                openerParser.date(),
                                signatureParser.date(),
                                title,
                                openerParser.updated(),
                                signed,
                                blocks),
                openerParser.subject(),
                findRecipients(title, prose, salutation),
                salutation.stream().map(Line::text).toList(),
                prose,
                signatureParser.closing() == null ? label : signatureParser.closing(),
                signatures,
                notes,
                divided.addLinked(split.linked()));
    }

    private List<Outline.RecipientMention> findRecipients(String title, List<TextBlock> prose, List<Line> salutation) {
        List<String> others = Stream.of(openerParser.titleLine(), front.title(), front.subtitle())
                .filter(other -> other != null && !other.equals(title))
                .toList();
        return new RecipientSelector(lexicon, openerParser, salutation, findings, frontPosition())
                .select(title, others, front.descriptions(), prose);
    }

    /** Adds the recipients that the front matter names: "subtitle: To Ana Ruiz, Minister of Health". */
    private void addFrontMatterRecipients() {
        String subtitle = front.subtitle() == null ? "" : front.subtitle();
        String to = lexicon.stripPreposition(subtitle);
        if (front.recipient() != null) {
            openerParser.addRecipients(front.recipient(), frontPosition());
        } else if (!to.equals(subtitle) && openerParser.namesRecipient(to)) {
            openerParser.addRecipients(to, frontPosition());
        }
    }

    private Position frontPosition() {
        return blocks.isEmpty()
                ? Position.NOWHERE
                : new Position(blocks.get(0).position().file(), 1, 1);
    }

    /** Removes calls to sign at the end of the body, which belong to the site. */
    private void removeCalls(List<Block> body, Predicate<Block> isCall) {
        while (body.size() > 1 && isCall.test(body.get(body.size() - 1))) {
            Block call = body.remove(body.size() - 1);
            if (call.kind() != Block.Kind.RULE) {
                OmissionFindings.reportAround("below", List.of(call), findings);
            }
        }
    }

    private boolean isCallToSign(Block block) {
        return block.kind() == Block.Kind.RULE
                || (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING)
                        && lexicon.startsWith("calls", block.text());
    }

    /** "For guilds to sign our letter, go to lamps.example/action": few words, with an address at the end. */
    private boolean saysWhereToSign(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return !words.isEmpty()
                && words.size() <= MAX_CALL_WORDS
                && WEB_ADDRESS.matcher(words.get(words.size() - 1)).lookingAt()
                && lexicon.containsPhrase("calls", text)
                && lexicon.contains("opens", text);
    }

    private String chooseTitle() {
        Optional<String> line = Optional.ofNullable(openerParser.titleLine());
        return Optional.ofNullable(openerParser.heading())
                .or(() -> line.filter(title -> lexicon.startsWith("opens", title)))
                .or(() -> Optional.ofNullable(front.title())
                        .filter(title -> lexicon.startsWith("opens", title)
                                || DateLineParser.parse(title, lexicon).isEmpty()))
                .or(() -> Optional.ofNullable(front.subtitle()).filter(title -> lexicon.startsWith("opens", title)))
                .or(() -> line)
                .orElse(null);
    }

    private void reportOmitted(int start) {
        if (start > 0) {
            OmissionFindings.reportAround("above", blocks.subList(0, start), findings);
        }
    }
}
