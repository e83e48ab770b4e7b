package org.undersigned.interchange;

import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.RevisionSummary;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;

/** Writes and reads the canonical JSON of one part of a letter. */
public final class PartJson {

    private static final ValueCodec<Recipient> RECIPIENT = ValueCodec.objectOf(PartCodecs.RECIPIENT);
    private static final ValueCodec<Section> SECTION = ValueCodec.objectOf(SectionCodec.SECTION);
    private static final ValueCodec<Statistic> STATISTIC = ValueCodec.objectOf(StatisticCodec.STATISTIC);
    private static final ValueCodec<Demand> DEMAND = ValueCodec.objectOf(PartCodecs.DEMAND);
    private static final ValueCodec<Citation> CITATION = ValueCodec.objectOf(PartCodecs.CITATION);
    private static final ValueCodec<Signatory> SIGNATORY = ValueCodec.objectOf(SignatoryCodec.SIGNATORY);
    private static final ValueCodec<Quote> QUOTE = ValueCodec.objectOf(PartCodecs.QUOTE);
    private static final ValueCodec<Paragraph> PARAGRAPH = ValueCodec.objectOf(SectionCodec.PARAGRAPH);
    private static final ValueCodec<Summary> SUMMARY = ValueCodec.objectOf(SummaryCodec.SUMMARY);
    private static final ValueCodec<Finding> FINDING = ValueCodec.objectOf(FindingCodec.FINDING);
    private static final ValueCodec<List<Finding>> FINDINGS = ValueCodec.listOf(FINDING);

    private static final ValueCodec<RevisionSummary> REVISION = ValueCodec.objectOf(RevisionCodec.REVISION);
    private static final ValueCodec<LetterEvent> EVENT = ValueCodec.objectOf(RevisionCodec.EVENT);

    private PartJson() {}

    public static String write(RevisionSummary revision) {
        return JsonMapping.write(REVISION, revision);
    }

    public static String write(LetterEvent event) {
        return JsonMapping.write(EVENT, event);
    }

    public static RevisionSummary revision(byte[] json) {
        return JsonMapping.read(REVISION, json);
    }

    public static LetterEvent event(byte[] json) {
        return JsonMapping.read(EVENT, json);
    }

    public static String write(Recipient recipient) {
        return JsonMapping.write(RECIPIENT, recipient);
    }

    public static String write(Section section) {
        return JsonMapping.write(SECTION, section);
    }

    public static String write(Statistic statistic) {
        return JsonMapping.write(STATISTIC, statistic);
    }

    public static String write(Demand demand) {
        return JsonMapping.write(DEMAND, demand);
    }

    public static String write(Citation citation) {
        return JsonMapping.write(CITATION, citation);
    }

    public static String write(Signatory signatory) {
        return JsonMapping.write(SIGNATORY, signatory);
    }

    /** The canonical JSON of a quote, in UTF-8. */
    public static byte[] bytes(Quote quote) {
        return JsonMapping.bytes(QUOTE, quote);
    }

    public static String write(Paragraph paragraph) {
        return JsonMapping.write(PARAGRAPH, paragraph);
    }

    public static String write(Summary summary) {
        return JsonMapping.write(SUMMARY, summary);
    }

    public static String write(Finding finding) {
        return JsonMapping.write(FINDING, finding);
    }

    public static String write(List<Finding> findings) {
        return JsonMapping.write(FINDINGS, findings);
    }

    public static Recipient recipient(byte[] json) {
        return JsonMapping.read(RECIPIENT, json);
    }

    public static Section section(byte[] json) {
        return JsonMapping.read(SECTION, json);
    }

    public static Paragraph paragraph(byte[] json) {
        return JsonMapping.read(PARAGRAPH, json);
    }

    public static Statistic statistic(byte[] json) {
        return JsonMapping.read(STATISTIC, json);
    }

    public static Demand demand(byte[] json) {
        return JsonMapping.read(DEMAND, json);
    }

    public static Citation citation(byte[] json) {
        return JsonMapping.read(CITATION, json);
    }

    public static Signatory signatory(byte[] json) {
        return JsonMapping.read(SIGNATORY, json);
    }

    public static Summary summary(byte[] json) {
        return JsonMapping.read(SUMMARY, json);
    }

    public static Finding finding(byte[] json) {
        return JsonMapping.read(FINDING, json);
    }

    public static List<Finding> findings(String json) {
        return JsonMapping.read(FINDINGS, json);
    }
}
