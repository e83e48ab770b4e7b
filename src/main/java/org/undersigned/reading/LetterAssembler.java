package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Sha256;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Source;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.demand.DemandExtractor;
import org.undersigned.reading.demand.DemandReading;
import org.undersigned.reading.doubt.MissedAffiliations;
import org.undersigned.reading.doubt.NamesWithComma;
import org.undersigned.reading.doubt.NamesWithSeparator;
import org.undersigned.reading.doubt.SignatoryListChecks;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.quantity.StatedCount;
import org.undersigned.reading.quantity.StatisticExtractor;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.signatory.table.SignatoryFile;
import org.undersigned.reading.structure.opener.recipient.RecipientExtractor;
import org.undersigned.reading.structure.outline.CitationExtractor;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.PlainTextLayout;
import org.undersigned.reading.structure.outline.TextBlock;

/** Builds the letter from its outline: lays out the plain text and extracts each part with its offsets in that text. */
final class LetterAssembler {

    /** If a file lists the signatories, at most this number of lines below the closing are senders, not signatories. */
    private static final int MAX_SENDERS = 2;

    /** The words of a letter are not looked for in a longer list beside it. */
    private static final int MAX_ACCOUNTED = 10_000;

    private final LetterFiles letterFiles;
    private final Annotations annotations;
    private final FindingCollector findings;
    private final String language;
    private final ReadingCache cache;
    private Outline outline;
    private SignatoryExtraction.Result list;

    LetterAssembler(
            LetterFiles letterFiles,
            Annotations annotations,
            FindingCollector findings,
            String language,
            ReadingCache cache) {
        this.letterFiles = letterFiles;
        this.annotations = annotations;
        this.findings = findings;
        this.language = language;
        this.cache = cache;
    }

    /**
     * Assembles the letter.
     *
     * @param tag the letter's BCP 47 tag ("es-MX"), which may be more specific than the language of the lexicon ("es")
     * @param corrections what the publisher corrects in the outline
     */
    Letter assemble(Outline segmented, String tag, UnaryOperator<Outline> corrections) {
        outline = corrections.apply(segmented.withSignatures(signatoryLines(segmented, statedCount(segmented))));
        Optional<StatedCount> stated = statedCount(outline);
        List<SignatoryLine> lines = outline.signatures();
        PlainTextLayout layout = PlainTextLayout.layOut(outline, lines);
        List<Recipient> recipients = RecipientExtractor.extract(outline, layout);
        LetterIdentity identity = new LetterIdentity(outline, recipients, language);
        CitationExtractor citationExtractor = new CitationExtractor(layout.text());
        List<Passage> passages = new ArrayList<>();
        List<Section> sections = new SectionBuilder(layout, citationExtractor, passages).build(outline);
        SignatoryLinks.extract(outline, lines, layout, citationExtractor);
        DemandReading demands = DemandExtractor.extract(sections, passages, recipients, outline.title(), language);
        return new Letter(
                annotations.id().or(() -> Optional.ofNullable(letterFiles.id())).orElseGet(identity::id),
                annotations
                        .title()
                        .or(() -> Optional.ofNullable(outline.title()))
                        .orElseGet(identity::title),
                tag,
                outline.date(),
                outline.subject(),
                layout.text(),
                recipients,
                outline.salutation().isEmpty() ? null : String.join("\n", outline.salutation()),
                sections,
                StatisticExtractor.extract(passages, demands.requested(), language),
                demands.demands(),
                citationExtractor.citations(),
                outline.closing(),
                signatories(layout, stated, sections, outline.closing()),
                annotations.addPublication(source()));
    }

    /** The lines of the signatories of the assembled letter, in order; of a long list beside it only those before it. */
    List<SignatoryLine> signatoryLines() {
        List<SignatoryLine> lines = outline.signatures();
        if (lines.size() <= MAX_ACCOUNTED) {
            return List.copyOf(lines);
        }
        String file = letterFiles.letter().file();
        return lines.stream()
                .takeWhile(line -> line.position().file().startsWith(file))
                .toList();
    }

    private Optional<StatedCount> statedCount(Outline read) {
        return StatedCount.find(read.body().stream().map(TextBlock::text).toList(), language);
    }

    /** The outline of the assembled letter, with the lines of all signatories. */
    Outline outline() {
        return outline;
    }

    private List<SignatoryLine> signatoryLines(Outline outline, Optional<StatedCount> stated) {
        reportColumnsWithoutList();
        List<SignatoryLine> listed = Optional.ofNullable(letterFiles.signatories())
                .flatMap(this::listedSignatories)
                .orElse(List.of());
        List<SignatoryLine> own = withoutSenders(outline, listed);
        List<SignatoryLine> lines = own.isEmpty() ? listed : new ArrayList<>(own);
        if (!own.isEmpty()) {
            lines.addAll(listed);
        }
        OptionalInt count = stated.isPresent() ? OptionalInt.of(stated.get().count()) : OptionalInt.empty();
        return cache.lines(lines, count, language, findings);
    }

    private void reportColumnsWithoutList() {
        if (letterFiles.signatories() == null) {
            annotations
                    .root()
                    .filter(root -> root.isStated("columns"))
                    .ifPresent(root -> findings.add(
                            FindingCode.CORRECTIONS_CONFLICT,
                            root.position("columns"),
                            "\"columns\" has no effect: no list of signatories is beside the letter",
                            "Put the list into signatories.csv, or remove the key."));
        }
    }

    private Optional<List<SignatoryLine>> listedSignatories(LetterFiles.SourceFile list) {
        Map<String, ColumnRole> columns = annotations.columns();
        return cache.listFile(list, language, columns, findings, found -> parse(list, columns, found));
    }

    private Optional<List<SignatoryLine>> parse(
            LetterFiles.SourceFile list, Map<String, ColumnRole> columns, FindingCollector found) {
        SignatoryFile signatoryFile = new SignatoryFile(list.file(), language, columns, found);
        return SignatoryFile.isWorkbook(list.file())
                ? list.withinLimit(LetterFiles.MAX_DOCUMENT_BYTES, found).map(signatoryFile::parse)
                : TextDecoder.decodeLong(list, LetterFiles.MAX_LIST_BYTES, found)
                        .map(signatoryFile::parse);
    }

    /** The signature lines of the letter, without the one or two senders of a letter whose signatories are in a file. */
    private List<SignatoryLine> withoutSenders(Outline outline, List<SignatoryLine> listed) {
        List<SignatoryLine> lines = outline.signatures();
        if (listed.isEmpty() || lines.isEmpty() || lines.size() > MAX_SENDERS) {
            return lines;
        }
        lines.forEach(line -> findings.addOmission(line.position(), FindingCode.LINE_NOT_UNDERSTOOD));
        lines.forEach(line -> findings.add(
                FindingCode.LINE_NOT_UNDERSTOOD,
                line.position(),
                "\"%s\" is read as who sends the letter; the list of signatories is in %s"
                        .formatted(line.text(), listed.get(0).position().file()),
                "If it signs too, give it a row there."));
        return List.of();
    }

    private List<Signatory> signatories(
            PlainTextLayout layout, Optional<StatedCount> stated, List<Section> sections, String closing) {
        SignatoryExtraction extraction = new SignatoryExtraction(
                outline.signatures(),
                layout.text(),
                layout.signatures(),
                language,
                stated.map(StatedCount::unit).orElse(null),
                annotations.withdrawn());
        list = cache.signatories(extraction, findings);
        new SignatoryListChecks(list, language, findings).check(sections, closing);
        NamesWithComma.check(list, findings);
        NamesWithSeparator.check(list, findings);
        MissedAffiliations.check(list, findings);
        return list.signatories();
    }

    /** The signatories as they were read, without the publisher's facts. */
    SignatoryExtraction.Result list() {
        return list;
    }

    private Source source() {
        LetterFiles.SourceFile letter = letterFiles.letter();
        return new Source(letter.file(), Sha256.hex(letter.bytes()), null, null, null, null);
    }
}
