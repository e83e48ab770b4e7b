package org.undersigned.publishing.folder;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * Files beside a published letter that are not sent again. What replaces the letter replaces all of its folder, so that its
 * corrections and its list are gone if only the letter is sent. The findings are about the request: no revision has them.
 */
public final class DroppedFiles {

    private DroppedFiles() {}

    /**
     * A finding for each of them. A list in another format is still a list.
     *
     * @param before the names of the files that the letter is published from
     */
    public static List<Finding> of(List<String> before, List<StoredFile> sent) {
        List<String> now = sent.stream().map(StoredFile::name).toList();
        boolean listed = now.stream().anyMatch(LetterFolder.SIGNATORIES::contains);
        List<Finding> dropped = new ArrayList<>();
        for (String name : before) {
            if (name.equals(LetterFolder.ANNOTATIONS) && !now.contains(name)) {
                dropped.add(
                        finding(name, "the published letter has corrections, and no \"%s\" is sent: they are dropped"));
            } else if (LetterFolder.SIGNATORIES.contains(name) && !listed) {
                dropped.add(finding(
                        name, "the published letter has a list of signatories, and no \"%s\" is sent: it is dropped"));
            }
        }
        return dropped;
    }

    private static Finding finding(String name, String message) {
        return new Finding(
                FindingCode.FILES_DROPPED,
                new Finding.Position(name, 0, 0),
                message.formatted(name),
                "To keep it, send all files of the folder, as a ZIP file or a form; source.zip has them as long as they are published.");
    }
}
