package org.undersigned.reading.block;

import org.undersigned.letter.FindingCode;

/** Signals a file without extractable text; holds the code, message and hint of the finding. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final FindingCode code;
    private final String hint;

    public UnreadableFileException(FindingCode code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    public FindingCode code() {
        return code;
    }

    public String hint() {
        return hint;
    }

    /** @param kind "a Word document" */
    public static UnreadableFileException damaged(String kind) {
        return new UnreadableFileException(
                FindingCode.FILE_DAMAGED,
                "the file is %s that can't be opened: it is damaged, or was cut off".formatted(kind),
                "Open it in the program that wrote it, and save it again.");
    }

    /** @param mebibytes the maximum unpacked size */
    public static UnreadableFileException decompressionBomb(long mebibytes) {
        return new UnreadableFileException(
                FindingCode.ARCHIVE_BOMB,
                "the file unpacks to more than %d MiB".formatted(mebibytes),
                "Leave out the pictures, and save it again.");
    }

    /** @param kind "a Word document" */
    public static UnreadableFileException encrypted(String kind) {
        return new UnreadableFileException(
                FindingCode.FILE_PROTECTED,
                "the file is %s with a password".formatted(kind),
                "Save it without a password, and publish that.");
    }
}
