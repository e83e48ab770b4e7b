package org.undersigned.publishing.list;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.AnnotatedFiles;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.store.PublicationRequest.StoredFile;

/** The ids of signatories that have withdrawn, in {@code letter.yaml}: without them, a namesake would get another id. */
final class WithdrawnIds {

    private WithdrawnIds() {}

    /** The files of a folder with an id added. */
    static List<StoredFile> add(List<StoredFile> files, Slug id) {
        String yaml = AnnotatedFiles.annotations(files).orElse("");
        Set<String> ids = new TreeSet<>(Set.of(id.value()));
        Annotations.parse(yaml, LetterFolder.ANNOTATIONS, new FindingCollector())
                .withdrawn()
                .forEach(earlier -> ids.add(earlier.value()));
        return AnnotatedFiles.correct(files, "withdrawn: [%s]".formatted(String.join(", ", ids)));
    }
}
