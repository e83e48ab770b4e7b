package org.undersigned.reading.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.CountSentence;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Decodes a text file in any charset and normalises its line ends to LF. */
public final class TextDecoder {

    /** HTML and XML declare their charset within this number of bytes. */
    private static final int MAX_DECLARATION_OFFSET = 4096;

    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})");

    /** The minimum number of intact non-ASCII characters per damaged one in UTF-8 text. */
    private static final int MIN_INTACT_PER_DAMAGED = 20;

    private final SourceFile sourceFile;
    private final Position position;
    private final FindingCollector findings;

    private TextDecoder(SourceFile sourceFile, FindingCollector findings) {
        this.sourceFile = sourceFile;
        this.position = new Position(sourceFile.file(), 0, 0);
        this.findings = findings;
    }

    public static Optional<String> decode(SourceFile sourceFile, int maxBytes, FindingCollector findings) {
        return decodeLong(sourceFile, maxBytes, findings).map(DecodedText::toString);
    }

    /** Decodes a file that may be too long for a string. */
    public static Optional<DecodedText> decodeLong(SourceFile sourceFile, int maxBytes, FindingCollector findings) {
        TextDecoder textDecoder = new TextDecoder(sourceFile, findings);
        if (sourceFile.bytes().length > maxBytes) {
            return textDecoder.reportTooLarge(maxBytes);
        }
        return textDecoder.decodeDetected().filter(textDecoder::checkText);
    }

    private Optional<DecodedText> reportTooLarge(int maxBytes) {
        findings.add(
                FindingCode.LETTER_TOO_LARGE,
                position,
                "the file has more than %,d bytes, which is the most that is read".formatted(maxBytes),
                "Leave out what isn't the letter, or keep a long list of signatories in signatories.csv.");
        return Optional.empty();
    }

    private Optional<DecodedText> decodeDetected() {
        byte[] bytes = sourceFile.bytes();
        Optional<CharsetDetection> detection = CharsetDetection.detect(bytes, declaredCharset(bytes));
        if (detection.isEmpty()) {
            return decodeDamagedUtf8(bytes).or(this::reportUnknownCharset);
        }
        Charset charset = detection.get().charset();
        if (detection.get().isAssumed()) {
            findings.add(
                    FindingCode.ENCODING_ASSUMED,
                    position,
                    "the file is read as %s, told by %s"
                            .formatted(
                                    charset.displayName(Locale.ROOT),
                                    detection.get().evidence()),
                    "Look at the accented letters; if they are wrong, save the file in UTF-8.");
        }
        return Optional.of(new DecodedText(bytes, detection.get().bomLength(), charset));
    }

    /** Decodes UTF-8 with a few malformed bytes. */
    private Optional<DecodedText> decodeDamagedUtf8(byte[] bytes) {
        DecodedText text = new DecodedText(bytes, 0, StandardCharsets.UTF_8);
        DamagedCharacters damaged = DamagedCharacters.find(text);
        if (damaged.intact() < damaged.lost() * MIN_INTACT_PER_DAMAGED) {
            return Optional.empty();
        }
        findings.add(
                FindingCode.CHARACTERS_DAMAGED,
                new Position(sourceFile.file(), damaged.line(), damaged.column()),
                CountSentence.of(
                        damaged.lost(),
                        "1 character is broken; it is read as \"\uFFFD\"",
                        "%,d characters are broken; each is read as \"\uFFFD\"",
                        damaged.lost()),
                "Mend them in the file, and save it in UTF-8.");
        return Optional.of(text);
    }

    private Optional<DecodedText> reportUnknownCharset() {
        if (!isBinary(new DecodedText(sourceFile.bytes(), 0, StandardCharsets.US_ASCII))) {
            findings.add(
                    FindingCode.ENCODING_UNKNOWN,
                    position,
                    "the file is not in UTF-8, and its bytes don't tell clearly in which encoding it is",
                    "Save it in UTF-8: in most editors under \"Save with encoding\".");
            return Optional.empty();
        }
        return reportNotText();
    }

    private Optional<DecodedText> reportNotText() {
        FileType.Refusal refusal = FileType.unsupported("no text");
        findings.add(refusal.code(), position, "the file is " + refusal.what(), refusal.hint());
        return Optional.empty();
    }

    private boolean checkText(DecodedText text) {
        return !isBinary(text) || reportNotText().isPresent();
    }

    /** Whether more than one per cent of the characters are control characters. */
    private static boolean isBinary(DecodedText text) {
        long[] counts = new long[2];
        text.forEachDecoded(c -> {
            counts[0]++;
            counts[1] += CharsetDetection.isControl(c) ? 1 : 0;
        });
        return counts[1] * 100 > counts[0];
    }

    private static String declaredCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, MAX_DECLARATION_OFFSET), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher declaration = DECLARATION.matcher(start);
        return start.contains("<meta") || start.startsWith("<?xml")
                ? declaration.results().map(found -> found.group(1)).findFirst().orElse(null)
                : null;
    }
}
