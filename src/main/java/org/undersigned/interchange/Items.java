package org.undersigned.interchange;

import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;

/** The canonical JSON of one part of a letter, both ways; read from bytes of UTF-8, as a database gives it. */
public final class Items {

    private static final Kind<Recipient> RECIPIENT = Kind.objectOf(Shapes.RECIPIENT);
    private static final Kind<Section> SECTION = Kind.objectOf(Shapes.SECTION);
    private static final Kind<Statistic> STATISTIC = Kind.objectOf(Shapes.STATISTIC);
    private static final Kind<Demand> DEMAND = Kind.objectOf(Shapes.DEMAND);
    private static final Kind<Citation> CITATION = Kind.objectOf(Shapes.CITATION);
    private static final Kind<Signatory> SIGNATORY = Kind.objectOf(Shapes.SIGNATORY);
    private static final Kind<Paragraph> PARAGRAPH = Kind.objectOf(Shapes.PARAGRAPH);
    private static final Kind<Summary> SUMMARY = Kind.objectOf(SummaryShape.SUMMARY);
    private static final Kind<Finding> FINDING = Kind.objectOf(FindingShape.FINDING);
    private static final Kind<List<Finding>> FINDINGS = Kind.listOf(FINDING);

    private Items() {}

    public static String write(Recipient recipient) {
        return Json.write(RECIPIENT, recipient);
    }

    public static String write(Section section) {
        return Json.write(SECTION, section);
    }

    public static String write(Statistic statistic) {
        return Json.write(STATISTIC, statistic);
    }

    public static String write(Demand demand) {
        return Json.write(DEMAND, demand);
    }

    public static String write(Citation citation) {
        return Json.write(CITATION, citation);
    }

    public static String write(Signatory signatory) {
        return Json.write(SIGNATORY, signatory);
    }

    public static String write(Paragraph paragraph) {
        return Json.write(PARAGRAPH, paragraph);
    }

    public static String write(Summary summary) {
        return Json.write(SUMMARY, summary);
    }

    public static String write(Finding finding) {
        return Json.write(FINDING, finding);
    }

    public static String write(List<Finding> findings) {
        return Json.write(FINDINGS, findings);
    }

    public static Recipient recipient(byte[] json) {
        return Json.read(RECIPIENT, json);
    }

    public static Section section(byte[] json) {
        return Json.read(SECTION, json);
    }

    public static Paragraph paragraph(byte[] json) {
        return Json.read(PARAGRAPH, json);
    }

    public static Statistic statistic(byte[] json) {
        return Json.read(STATISTIC, json);
    }

    public static Demand demand(byte[] json) {
        return Json.read(DEMAND, json);
    }

    public static Citation citation(byte[] json) {
        return Json.read(CITATION, json);
    }

    public static Signatory signatory(byte[] json) {
        return Json.read(SIGNATORY, json);
    }

    public static Summary summary(byte[] json) {
        return Json.read(SUMMARY, json);
    }

    public static Finding finding(byte[] json) {
        return Json.read(FINDING, json);
    }

    public static List<Finding> findings(String json) {
        return Json.read(FINDINGS, json);
    }
}
