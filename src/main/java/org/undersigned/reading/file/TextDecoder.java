package org.undersigned.reading.file;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
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
        TextDecoder textDecoder = new TextDecoder(sourceFile, findings);
        if (sourceFile.bytes().length > maxBytes) {
            return textDecoder.reportTooLarge(maxBytes);
        }
        return textDecoder.decodeDetected().filter(textDecoder::checkText).map(TextDecoder::normalizeLineEnds);
    }

    private Optional<String> reportTooLarge(int maxBytes) {
        findings.add(
                FindingCode.LETTER_TOO_LARGE,
                position,
                "the file has more than %,d bytes, which is the most that is read".formatted(maxBytes),
                "Leave out what isn't the letter, or keep a long list of signatories in signatories.csv.");
        return Optional.empty();
    }

    private Optional<String> decodeDetected() {
        byte[] bytes = sourceFile.bytes();
        Optional<CharsetDetection> detection = CharsetDetection.detect(bytes, declaredCharset(bytes));
        if (detection.isEmpty()) {
            return decodeDamagedUtf8(bytes).or(this::reportUnknownCharset);
        }
        Charset charset = detection.get().charset();
        byte[] bare = Arrays.copyOfRange(bytes, detection.get().bomLength(), bytes.length);
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
        return Optional.of(charset.decode(ByteBuffer.wrap(bare)).toString());
    }

    /** Decodes UTF-8 with a few malformed bytes. */
    private Optional<String> decodeDamagedUtf8(byte[] bytes) {
        String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
        long lost = text.chars().filter(c -> c == '\uFFFD').count();
        long whole = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        if (whole < lost * MIN_INTACT_PER_DAMAGED) {
            return Optional.empty();
        }
        int first = text.indexOf('\uFFFD');
        String before = normalizeLineEnds(text.substring(0, first));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        findings.add(
                FindingCode.CHARACTERS_DAMAGED,
                new Position(sourceFile.file(), line + 1, before.length() - before.lastIndexOf('\n')),
                "%d characters are broken; each is read as \"\uFFFD\"".formatted(lost),
                "Mend them in the file, and save it in UTF-8.");
        return Optional.of(text);
    }

    private Optional<String> reportUnknownCharset() {
        if (!isBinary(new String(sourceFile.bytes(), StandardCharsets.US_ASCII))) {
            findings.add(
                    FindingCode.ENCODING_UNKNOWN,
                    position,
                    "the file is not in UTF-8, and its bytes don't tell clearly in which encoding it is",
                    "Save it in UTF-8: in most editors under \"Save with encoding\".");
            return Optional.empty();
        }
        return reportNotText();
    }

    private Optional<String> reportNotText() {
        FileType.Refusal refusal = FileType.unsupported("no text");
        findings.add(refusal.code(), position, "the file is " + refusal.what(), refusal.hint());
        return Optional.empty();
    }

    private boolean checkText(String characters) {
        return !isBinary(characters) || reportNotText().isPresent();
    }

    /** Whether more than one per cent of the characters are control characters. */
    private static boolean isBinary(String characters) {
        return characters.chars().filter(CharsetDetection::isControl).count() * 100 > characters.length();
    }

    private static String declaredCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, MAX_DECLARATION_OFFSET), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher declaration = DECLARATION.matcher(start);
        return start.contains("<meta") || start.startsWith("<?xml")
                ? declaration.results().map(found -> found.group(1)).findFirst().orElse(null)
                : null;
    }

    private static String normalizeLineEnds(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .replace('\0', '\uFFFD');
    }
}
