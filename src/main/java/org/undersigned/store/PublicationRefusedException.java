package org.undersigned.store;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;

/** The letter must not be published, whatever its words are; the finding says why. */
public final class PublicationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final String hint;

    private PublicationRefusedException(FindingCode code, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    static PublicationRefusedException withdrawn(Slug letter) {
        return new PublicationRefusedException(
                FindingCode.LETTER_WITHDRAWN,
                "the letter %s is withdrawn".formatted(letter),
                "To publish it again, run: restore " + letter);
    }

    static PublicationRefusedException erasedName() {
        return new PublicationRefusedException(
                FindingCode.NAME_ERASED,
                "the letter has a name that was erased from it at request",
                "Remove the name from the folder. The command erase was run for it.");
    }

    static PublicationRefusedException erasedNameInList() {
        return new PublicationRefusedException(
                FindingCode.NAME_ERASED,
                "the list of signatories has a name that was erased from the letter at request, in its header or a cell",
                "Remove the name from the list, also from columns and rows that are not published.");
    }

    static PublicationRefusedException erasedNameInNote() {
        return new PublicationRefusedException(
                FindingCode.NAME_ERASED,
                "the note or the reason has a name that was erased from the letter at request",
                "Say it without the name.");
    }

    /** The reason, among the findings of the letter. */
    public List<Finding> addTo(List<Finding> findings, String letterFile) {
        Finding.Position position = new Finding.Position(letterFile, 0, 0);
        Finding reason = new Finding(code, position, getMessage(), hint);
        return Stream.concat(Stream.of(reason), findings.stream()).sorted().toList();
    }
}
