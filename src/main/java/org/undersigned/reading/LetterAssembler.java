package org.undersigned.reading;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Location;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.demand.DemandExtractor;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.quantity.StatedCount;
import org.undersigned.reading.quantity.StatisticExtractor;
import org.undersigned.reading.signatory.LineMerger;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.signatory.SignatoryFile;
import org.undersigned.reading.signatory.SignatoryLine;
import org.undersigned.reading.structure.line.CitationExtractor;
import org.undersigned.reading.structure.line.InlineMarkdown;
import org.undersigned.reading.structure.line.Outline;
import org.undersigned.reading.structure.line.PlainTextLayout;
import org.undersigned.reading.structure.line.TextBlock;
import org.undersigned.reading.structure.opener.RecipientExtractor;

/** Makes the letter of its outline: lays out the plain text and reads each part where it then stands. */
final class LetterAssembler {

    /** More lines than this below a closing are signatories, whatever other list there is. */
    private static final int MAX_SENDERS = 2;

    private final LetterFiles letterFiles;
    private final Annotations annotations;
    private final FindingCollector findings;
    private final String language;

    LetterAssembler(LetterFiles letterFiles, Annotations annotations, FindingCollector findings, String language) {
        this.letterFiles = letterFiles;
        this.annotations = annotations;
        this.findings = findings;
        this.language = language;
    }

    /** @param tag the letter's own language tag, which may be narrower than the language it is read in */
    Letter assemble(Outline outline, String tag) {
        Optional<StatedCount> stated =
                StatedCount.find(outline.body().stream().map(TextBlock::text).toList(), language);
        List<SignatoryLine> lines = signatoryLines(outline, stated);
        PlainTextLayout layout = PlainTextLayout.layOut(outline, lines);
        List<Recipient> recipients = RecipientExtractor.extract(outline, layout);
        CitationExtractor citationExtractor = new CitationExtractor(layout.text());
        List<Passage> passages = new ArrayList<>();
        List<Section> sections = new SectionBuilder(layout, citationExtractor, passages).build(outline);
        return new Letter(
                annotations
                        .id()
                        .or(() -> Optional.ofNullable(letterFiles.id()))
                        .orElseGet(() -> generateId(outline, recipients)),
                annotations
                        .title()
                        .or(() -> Optional.ofNullable(outline.title()))
                        .orElseGet(() -> generateTitle(outline, recipients)),
                tag,
                outline.date(),
                outline.subject(),
                layout.text(),
                recipients,
                outline.salutation().isEmpty() ? null : String.join("\n", outline.salutation()),
                sections,
                StatisticExtractor.extract(passages, language),
                DemandExtractor.extract(passages, recipients, language),
                citationExtractor.citations(),
                outline.closing(),
                signatories(lines, layout, stated),
                annotations.addPublication(source()));
    }

    private List<SignatoryLine> signatoryLines(Outline outline, Optional<StatedCount> stated) {
        List<SignatoryLine> listed = Optional.ofNullable(letterFiles.signatories())
                .flatMap(sourceFile -> TextDecoder.decode(sourceFile, LetterFiles.MAX_LIST_BYTES, findings)
                        .map(list -> SignatoryFile.parse(list, sourceFile.file(), language, findings)))
                .orElse(List.of());
        List<SignatoryLine> lines = new ArrayList<>(withoutSenders(outline, listed));
        lines.addAll(listed);
        OptionalInt count = stated.isPresent() ? OptionalInt.of(stated.get().count()) : OptionalInt.empty();
        return LineMerger.merge(lines, count, language, findings);
    }

    /** Where the names are kept in a list of their own, one or two lines below the closing are who sends the letter. */
    private List<SignatoryLine> withoutSenders(Outline outline, List<SignatoryLine> listed) {
        List<SignatoryLine> lines = outline.signatures();
        if (listed.isEmpty() || lines.isEmpty() || lines.size() > MAX_SENDERS) {
            return lines;
        }
        lines.forEach(line -> findings.add(
                FindingCode.LINE_NOT_UNDERSTOOD,
                line.position(),
                "\"%s\" is read as who sends the letter; the list of signatories is in %s"
                        .formatted(line.text(), listed.get(0).position().file()),
                "If it signs too, give it a row there."));
        return List.of();
    }

    private List<Signatory> signatories(
            List<SignatoryLine> lines, PlainTextLayout layout, Optional<StatedCount> stated) {
        SignatoryExtractor signatoryExtractor = new SignatoryExtractor(
                lines, language, stated.map(StatedCount::unit).orElse(null), findings);
        for (int i = 0; i < lines.size(); i++) {
            PlainTextLayout.CharSpan span = layout.signatures().get(i);
            Cancellation.check();
            signatoryExtractor.extract(lines.get(i), layout.text(), span.from(), span.to());
        }
        return signatoryExtractor.signatories();
    }

    /** {@code 2022-07-11-joseph-biden-andres-manuel-lopez-obrador}; of the title where nobody is written to. */
    private Slug generateId(Outline outline, List<Recipient> recipients) {
        String date = outline.date() == null ? "" : outline.date().date() + " ";
        String to = recipients.stream()
                .filter(recipient -> recipient.role() == Recipient.Role.TO)
                .map(recipient -> recipient.name() == null ? recipient.text() : recipient.name())
                .collect(Collectors.joining(" "));
        return new SlugGenerator().of(date + (to.isEmpty() && outline.title() != null ? outline.title() : to));
    }

    /** "Letter to Joseph Biden and Andrés Manuel López Obrador, July 11, 2022" */
    private String generateTitle(Outline outline, List<Recipient> recipients) {
        String to = recipients.stream()
                .filter(recipient -> recipient.role() == Recipient.Role.TO)
                .map(recipient -> recipient.name() == null ? recipient.text() : recipient.name())
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::formatList));
        List<String> titles = Lexicon.of(language, "letter").words("titles");
        String title = to.isEmpty() ? titles.get(0) : titles.get(1) + " " + to;
        return outline.date() == null ? title : title + ", " + outline.date().text();
    }

    private String formatList(List<String> names) {
        return ListFormatter.getInstance(ULocale.forLanguageTag(language)).format(names);
    }

    private Source source() {
        LetterFiles.SourceFile letter = letterFiles.letter();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(letter.bytes());
            return new Source(letter.file(), HexFormat.of().formatHex(digest), null, null, null, null);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** The body's prose as sections of numbered paragraphs. */
    private static final class SectionBuilder {

        private final PlainTextLayout layout;
        private final CitationExtractor citationExtractor;
        private final List<Passage> passages;
        private final List<Section> sections = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private int number;
        private TextBlock heading;
        private int headingAt = -1;

        SectionBuilder(PlainTextLayout layout, CitationExtractor citationExtractor, List<Passage> passages) {
            this.layout = layout;
            this.citationExtractor = citationExtractor;
            this.passages = passages;
        }

        List<Section> build(Outline outline) {
            List<TextBlock> body = outline.body();
            for (int i = 0; i < body.size(); i++) {
                TextBlock text = body.get(i);
                if (text.text().isBlank()) {
                    continue;
                }
                if (text.role() == TextBlock.TextRole.HEADING) {
                    endSection();
                    heading = text;
                    headingAt = i;
                } else {
                    addParagraph(text, layout.body().get(i));
                }
            }
            for (int i = 0; i < outline.notes().size(); i++) {
                if (!outline.notes().get(i).text().isBlank()) {
                    addParagraph(outline.notes().get(i), layout.notes().get(i));
                }
            }
            endSection();
            return sections;
        }

        private void addParagraph(TextBlock text, PlainTextLayout.CharSpan span) {
            Cancellation.check();
            Location location = new Location(sectionId(), ++number);
            paragraphs.add(new Paragraph(
                    number,
                    switch (text.role()) {
                        case ITEM -> Paragraph.Kind.ITEM;
                        case QUOTATION -> Paragraph.Kind.QUOTATION;
                        case NOTE -> Paragraph.Kind.NOTE;
                        default -> Paragraph.Kind.PARAGRAPH;
                    },
                    text.text(),
                    InlineMarkdown.render(text),
                    layout.text().quote(span.from(), span.to())));
            passages.add(new Passage(
                    location,
                    layout.text(),
                    span.from(),
                    span.to(),
                    citationExtractor.extract(text, location, span.from())));
        }

        private Slug sectionId() {
            return new Slug(Integer.toString(sections.size() + 1));
        }

        /** The opening is a section if anything stands in it. */
        private void endSection() {
            if (heading == null && paragraphs.isEmpty()) {
                return;
            }
            PlainTextLayout.CharSpan span =
                    heading == null ? null : layout.body().get(headingAt);
            sections.add(new Section(
                    sectionId(),
                    sections.size() + 1,
                    heading == null ? 1 : heading.level(),
                    heading == null ? null : heading.text(),
                    heading == null ? null : layout.text().quote(span.from(), span.to()),
                    paragraphs));
            paragraphs.clear();
            heading = null;
        }
    }
}
