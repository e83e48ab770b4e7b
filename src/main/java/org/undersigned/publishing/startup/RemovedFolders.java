package org.undersigned.publishing.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.publishing.folder.BundledLetters;
import org.undersigned.publishing.folder.LettersConfig;
import org.undersigned.store.ImportedLetters;
import org.undersigned.store.LetterOwner;
import org.undersigned.store.Letters;
import org.undersigned.store.Publications;
import org.undersigned.store.Withdrawals;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;

/** Notices published letters whose folder is gone, and withdraws them if the publisher wants that. */
@ApplicationScoped
public class RemovedFolders {

    private static final Logger LOG = Logger.getLogger("org.undersigned.publishing");
    private static final String REASON = "The publisher removed the letter.";

    private final ImportedLetters imported;
    private final Publications publications;
    private final Withdrawals withdrawals;
    private final WithdrawLetter withdrawLetter;
    private final Letters letters;
    private volatile List<Slug> kept = List.of();

    @Inject
    RemovedFolders(
            ImportedLetters imported,
            Publications publications,
            Withdrawals withdrawals,
            WithdrawLetter withdrawLetter,
            Letters letters) {
        this.imported = imported;
        this.publications = publications;
        this.withdrawals = withdrawals;
        this.withdrawLetter = withdrawLetter;
        this.letters = letters;
    }

    /** The letters whose folder was gone at startup, and that are published all the same. */
    public List<Slug> kept() {
        return kept.stream()
                .filter(letter -> withdrawals.find(letter).isEmpty())
                .toList();
    }

    /**
     * The published letters whose folder is gone; without those that are published over HTTP since, which need none.
     *
     * @param folders the names of the folders that exist
     */
    public List<Slug> missing(Set<String> folders) {
        Set<Slug> withdrawn = Set.copyOf(withdrawals.all());
        return imported.folders().entrySet().stream()
                .filter(letter -> !folders.contains(letter.getValue()))
                .map(letter -> letter.getKey())
                .filter(letter -> !withdrawn.contains(letter) && !BundledLetters.IDS.contains(letter))
                .filter(letter -> publications.owner(letter).equals(Optional.of(LetterOwner.FOLDER)))
                .toList();
    }

    /** Reports the letters whose folder is gone, or withdraws them: never more than half of all letters. */
    void handle(Set<String> folders, LettersConfig.Removal removal) {
        List<Slug> missing = missing(folders);
        if (removal == LettersConfig.Removal.KEEP) {
            missing.forEach(letter -> LOG.warnf("%s: its folder is gone; the letter is still published", letter));
        } else if (missing.size() * 2L > letters.count(Query.all(QueryableType.LETTERS))) {
            LOG.errorf(
                    "the folders of %d letters are gone, more than half of all: none of them is withdrawn",
                    missing.size());
        } else {
            missing.forEach(letter -> {
                withdrawLetter.withdraw(letter, null, ChangeRequest.of(LetterImport.ACTOR, REASON));
                LOG.warnf("%s: its folder is gone; the letter is withdrawn", letter);
            });
            return;
        }
        kept = missing;
    }
}
