package org.undersigned.publishing.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.undersigned.reading.file.FileFormat;

/** The bytes of a file that was sent with the encoding of its text, as the reader takes them. */
public final class SentText {

    private SentText() {}

    /** Text of a declared encoding, in UTF-8; all else as it is. */
    public static byte[] inUtf8(FileFormat format, Charset charset, byte[] bytes) {
        boolean text = format == FileFormat.TEXT || format == FileFormat.MARKDOWN || format == FileFormat.HTML;
        return text && charset != null ? toUtf8(bytes, charset) : bytes;
    }

    /** The same bytes if they are not in the declared encoding: the reader then detects it. */
    private static byte[] toUtf8(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException malformed) {
            return bytes;
        }
    }
}
