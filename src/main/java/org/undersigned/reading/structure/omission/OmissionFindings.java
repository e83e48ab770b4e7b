package org.undersigned.reading.structure.omission;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.line.AfterwordClassifier;

/** Reports the lines among or below the names that are omitted, and why. */
public record OmissionFindings(AfterwordClassifier afterwords, FindingCollector findings) {

    private static final Pattern BARE_ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    /** Reports the first line of a block; the others are left out with it. */
    public void report(Block block) {
        FindingCode code = report(block.lines().get(0));
        block.lines().forEach(line -> findings.addOmission(line.position(), code));
    }

    public FindingCode report(Line line) {
        String text = line.text();
        Position at = line.position();
        if (PrivateData.occursIn(text)) {
            return add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    at,
                    "a line with an e-mail address, a telephone or an identity number is left out",
                    null);
        } else if (!afterwords.isAfterword(text) && !isRemark(text)) {
            return add(
                    FindingCode.LINE_NOT_UNDERSTOOD,
                    at,
                    "a line among the signatories is left out: \"%s\"".formatted(SentenceHeuristics.excerpt(text)),
                    "If somebody signs with this line, name them in signatories.csv.");
        }
        return add(FindingCode.WORDS_LEFT_OUT, at, around("below", text), null);
    }

    /** A bare web address, "Note: …", or prose in brackets: nobody signs with it. */
    private boolean isRemark(String text) {
        boolean bracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return BARE_ADDRESS.matcher(text).matches()
                || afterwords.lexicon().textAfterLabel("notes", text).isPresent()
                || bracketed && SentenceHeuristics.isProse(text.substring(1, text.length() - 1));
    }

    private FindingCode add(FindingCode code, Position at, String message, String hint) {
        findings.add(code, at, message, hint);
        findings.addOmission(at, code);
        return code;
    }

    private static String around(String where, String text) {
        return "what stands %s the letter is left out: \"%s\"".formatted(where, SentenceHeuristics.excerpt(text));
    }

    /** Reports an address that is left out of a line, whose other words stay. */
    public static void reportRedacted(Position at, FindingCollector findings) {
        findings.add(
                FindingCode.PRIVATE_DATA_LEFT_OUT,
                at,
                "an e-mail address, a telephone or an identity number in this line is left out",
                null);
    }

    /** Reports the alternative text of an image, or its caption. */
    public static void reportImage(Block image, FindingCollector findings) {
        report(
                image,
                List.of(image),
                "the words of an image are left out: \"%s\"".formatted(SentenceHeuristics.excerpt(image.text())),
                findings);
    }

    /** Reports what a web page has around its content. */
    public static void reportOutside(List<Block> blocks, FindingCollector findings) {
        if (!blocks.isEmpty()) {
            String words = blocks.stream().map(Block::text).collect(Collectors.joining(" "));
            report(
                    blocks.get(0),
                    blocks,
                    PrivateData.occursIn(words)
                            ? "menus and other words of the page around the letter are left out"
                            : "menus and other words of the page around the letter are left out: \"%s\""
                                    .formatted(SentenceHeuristics.excerpt(words)),
                    findings);
        }
    }

    /** Reports those whom the list counts without naming them. */
    public void reportUnnamed(Line line) {
        String number = UnnamedSignatories.numberIn(line.text());
        findings.add(
                FindingCode.SIGNATORIES_UNNAMED,
                line.position(),
                "\"%s\" counts %s signatories without their names"
                        .formatted(
                                SentenceHeuristics.excerpt(line.text()), number == null ? "other" : number + " more"),
                "If their names are known, list them in signatories.csv.");
    }

    /** Reports words of a site above or below the letter. */
    public static void reportAround(String where, List<Block> blocks, FindingCollector findings) {
        blocks.stream()
                .filter(block -> block.kind() != Block.Kind.RULE
                        && block.lines().stream().anyMatch(line -> !line.blank()))
                .findFirst()
                .ifPresent(first -> report(first, blocks, around(where, first.text()), findings));
    }

    /** Reports blocks that are left out, by their first. */
    public static void report(Block first, List<Block> blocks, String message, FindingCollector findings) {
        findings.add(FindingCode.WORDS_LEFT_OUT, first.position(), message, null);
        blocks.forEach(block ->
                block.lines().forEach(line -> findings.addOmission(line.position(), FindingCode.WORDS_LEFT_OUT)));
    }
}
