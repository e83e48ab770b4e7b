package org.undersigned.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.Manuscript.Part;

/** Bytes to characters: UTF-8, with or without a byte order mark, lines ended in any way. */
final class Decoding {

    private Decoding() {}

    static Optional<String> characters(Part part, int most, Findings findings) {
        Position file = new Position(part.file(), 0, 0);
        if (part.bytes().length > most) {
            findings.add(
                    FindingCode.LETTER_TOO_LARGE,
                    file,
                    "the file has %,d bytes; the most that is read is %,d".formatted(part.bytes().length, most),
                    "Leave out what isn't the letter, or keep a long list of signatories in signatories.csv.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(part.bytes()))
                    .toString();
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(bare.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD'));
        } catch (CharacterCodingException malformed) {
            findings.add(
                    FindingCode.ENCODING_NOT_UTF8,
                    file,
                    "the file is not in UTF-8",
                    "Save it in UTF-8: in most editors under \"Save with encoding\".");
            return Optional.empty();
        }
    }
}
