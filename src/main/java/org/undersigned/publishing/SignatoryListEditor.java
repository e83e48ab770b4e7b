package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.annotation.quote.QuoteLocator;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * Adds signatories to the list beside a letter, {@code signatories.csv}, or takes one out. The letter itself stays as it was
 * sent. Every other signatory must stay as it is; else the change is refused.
 */
@ApplicationScoped
public class SignatoryListEditor {

    /** The names on the one or two lines of those who send a letter. */
    private static final int MAX_STATED = 100;

    private final LetterSources sources;
    private final PublishUpload publishUpload;

    @Inject
    SignatoryListEditor(LetterSources sources, PublishUpload publishUpload) {
        this.sources = sources;
        this.publishUpload = publishUpload;
    }

    /** A folder with its list changed, and how it is read. */
    public record EditedFolder(LetterUpload folder, ReadingPreview reading) {}

    /** @throws InvalidUploadException if the list can't be extended */
    public EditedFolder add(Letter current, SignatoryBatch batch) {
        List<StoredFile> files = files(current.id());
        EditedFolder edited = extend(current, files, batch);
        List<StoredFile> told =
                NamesakeQuotes.state(files, current, edited.reading().findings());
        if (!told.equals(files)) {
            files = told;
            edited = extend(current, files, batch);
        }
        int most = current.signatories().size() + batch.rows().size();
        if (losesSignatories(current, files, edited) || count(edited) > most) {
            throw new InvalidUploadException(
                    "the list can't be extended without a change to its other rows; send the folder with PUT");
        }
        if (addsNobody(current, edited)) {
            throw new InvalidUploadException(
                    "no row is read as a signatory; the header has to say which column has the names: name");
        }
        return edited;
    }

    private EditedFolder extend(Letter current, List<StoredFile> files, SignatoryBatch batch) {
        Optional<SignatoryBatch> list = list(files);
        EditedFolder edited = read(
                current.id(), files, list.map(existing -> existing.plus(batch)).orElse(batch));
        if (list.isEmpty() && losesSignatories(current, files, edited)) {
            // One or two names below a letter are its senders as soon as there is a list, unless they are in it.
            edited = read(current.id(), files, listOf(current).plus(batch));
        }
        if (list.isEmpty() && losesSignatories(current, files, edited)) {
            // Corrections may be about their lines, so that they can't be in the list instead.
            edited = read(current.id(), AnnotatedFiles.correct(files, stating(current)), batch);
        }
        return edited;
    }

    private static int count(EditedFolder folder) {
        return folder.reading()
                .letter()
                .map(letter -> letter.signatories().size())
                .orElse(0);
    }

    private static boolean addsNobody(Letter before, EditedFolder after) {
        return after.reading().letter().isPresent()
                && count(after) <= before.signatories().size();
    }

    /** Whether a signatory is another one, in the letter as it is stored or as this version of the reader reads its files. */
    private boolean losesSignatories(Letter before, List<StoredFile> files, EditedFolder after) {
        return after.reading()
                .letter()
                .filter(letter -> !startsWith(facts(letter.signatories()), facts(before.signatories())))
                .filter(letter -> !startsWith(names(letter.signatories()), names(before.signatories()))
                        || !startsWith(facts(letter.signatories()), facts(signatories(before.id(), files))))
                .isPresent();
    }

    private List<Signatory> signatories(Slug letter, List<StoredFile> files) {
        return publishUpload
                .read(LetterUpload.ofFiles(letter, files))
                .letter()
                .map(Letter::signatories)
                .orElse(List.of());
    }

    private static List<String> names(List<Signatory> signatories) {
        return signatories.stream().map(one -> one.naming().name()).toList();
    }

    /** Says in {@code letter.yaml} that the senders sign, too; there are only a few. */
    private static String stating(Letter letter) {
        return letter.signatories().stream()
                .limit(MAX_STATED)
                .map(signatory -> "{quote: %s, kind: signatory}".formatted(QuoteLocator.yamlString(signatory.text())))
                .collect(Collectors.joining(", ", "structure: [", "]"));
    }

    private static SignatoryBatch listOf(Letter letter) {
        return new SignatoryBatch(
                List.of("name", "kind", "role", "affiliation", "place", "group"),
                letter.signatories().stream()
                        .map(signatory -> Stream.of(
                                        signatory.naming().name(),
                                        signatory.kind() == Signatory.Kind.UNKNOWN
                                                ? null
                                                : signatory.kind().label(),
                                        signatory.role(),
                                        signatory.affiliation(),
                                        signatory.place(),
                                        signatory.group())
                                .map(cell -> cell == null ? "" : cell)
                                .toList())
                        .toList());
    }

    /** The folder without a signatory, whose id nobody else gets; empty if it is not a row of the list. */
    public Optional<EditedFolder> remove(Letter current, Signatory signatory) {
        List<StoredFile> files = files(current.id());
        Optional<SignatoryBatch> list = list(files);
        List<StoredFile> withdrawn = WithdrawnIds.add(files, signatory.id());
        List<Signatory> others = new ArrayList<>(current.signatories());
        others.remove(signatory.position() - 1);
        List<List<String>> wanted = facts(others, signatory);
        return list.flatMap(batch -> IntStream.range(0, batch.rows().size())
                .filter(row -> mentions(batch.rows().get(row), signatory))
                .mapToObj(row -> read(current.id(), withdrawn, batch.without(row)))
                .filter(edited -> edited.reading()
                        .letter()
                        .filter(letter -> facts(letter.signatories(), signatory).equals(wanted))
                        .isPresent())
                .findFirst());
    }

    private List<StoredFile> files(Slug letter) {
        List<StoredFile> files = sources.find(letter);
        if (files.isEmpty()) {
            throw new InvalidUploadException("the server has no files of this letter; send them with PUT");
        }
        return files;
    }

    private static Optional<SignatoryBatch> list(List<StoredFile> files) {
        Optional<StoredFile> file = files.stream()
                .filter(one -> LetterFolder.SIGNATORIES.contains(one.name()))
                .findFirst();
        file.filter(other -> !other.name().equals(SignatoryBatch.FILE)).ifPresent(other -> {
            throw new InvalidUploadException(
                    "the list is in %s; only %s can be extended".formatted(other.name(), SignatoryBatch.FILE));
        });
        return file.map(one -> SignatoryBatch.ofCsv(one.content()));
    }

    private EditedFolder read(Slug letter, List<StoredFile> files, SignatoryBatch list) {
        List<StoredFile> all = new ArrayList<>(files);
        all.removeIf(file -> file.name().equals(SignatoryBatch.FILE));
        if (!list.rows().isEmpty()) {
            all.add(list.file());
        }
        LetterUpload folder = LetterUpload.ofFiles(letter, all);
        return new EditedFolder(folder, publishUpload.read(folder));
    }

    private static boolean mentions(List<String> row, Signatory signatory) {
        String line = String.join(" ", row);
        return List.of(signatory.naming().name().split(" ")).stream().allMatch(line::contains);
    }

    /** What a row of a list says of each. */
    private static List<List<String>> facts(List<Signatory> signatories) {
        return signatories.stream().map(SignatoryListEditor::facts).toList();
    }

    private static List<String> facts(Signatory one) {
        return Arrays.asList(
                one.naming().name(), one.role(), one.affiliation(), one.onBehalfOf(), one.place(), one.group());
    }

    /** The names; of namesakes of a signatory also what tells them apart. */
    private static List<List<String>> facts(List<Signatory> signatories, Signatory namesake) {
        return signatories.stream()
                .map(one -> one.naming().name().equals(namesake.naming().name())
                        ? facts(one)
                        : List.of(one.naming().name()))
                .toList();
    }

    private static <T> boolean startsWith(List<T> list, List<T> start) {
        return list.size() >= start.size() && list.subList(0, start.size()).equals(start);
    }
}
