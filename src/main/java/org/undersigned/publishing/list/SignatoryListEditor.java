package org.undersigned.publishing.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PublishUpload;
import org.undersigned.publishing.ReadingPreview;
import org.undersigned.publishing.folder.AnnotatedFiles;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.publishing.folder.LetterSources;
import org.undersigned.publishing.folder.LetterUpload;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.annotation.quote.QuoteLocator;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.signatory.table.WrittenTable;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * Adds signatories to the list beside a letter, {@code signatories.csv}, or takes one out. The letter itself stays as it was
 * sent. Every other signatory must stay as it is; else the change is refused.
 */
@ApplicationScoped
public class SignatoryListEditor {

    /** The names on the one or two lines of those who send a letter. */
    private static final int MAX_STATED = 100;

    private static final int MAX_QUOTE_ROUNDS = 3;

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
        requireNotPinned(files);
        EditedFolder edited = extend(current, files, batch);
        // Quotes of structure are resolved before those of parts.
        for (int round = 0; round < MAX_QUOTE_ROUNDS; round++) {
            List<StoredFile> told =
                    NamesakeQuotes.state(files, current, edited.reading().findings());
            if (told.equals(files)) {
                break;
            }
            files = told;
            edited = extend(current, files, batch);
        }
        Optional<String> changed = changedSignatory(current, files, edited);
        if (changed.isPresent()) {
            throw new InvalidUploadException(
                    "the list can't be extended: with the batch, \"%s\" would be read in another way; send the folder with PUT"
                            .formatted(changed.get()));
        }
        if (count(edited) > current.signatories().size() + rows(batch.table(current.language(), columns(files)))) {
            throw new InvalidUploadException(
                    "the list can't be extended: with the batch, other rows would be signatories, too; send the folder with"
                            + " PUT");
        }
        if (addsNobody(current, edited)) {
            throw new InvalidUploadException("no row of the batch is read as a signatory");
        }
        return new EditedFolder(edited.folder(), edited.reading().with(AddedNamesakes.of(current, edited.reading())));
    }

    private static int rows(WrittenTable table) {
        return table.rows().size() - table.headerRows();
    }

    private static Map<String, ColumnRole> columns(List<StoredFile> files) {
        return annotations(files).map(Annotations::columns).orElse(Map.of());
    }

    private static Optional<Annotations> annotations(List<StoredFile> files) {
        return AnnotatedFiles.annotations(files)
                .map(yaml -> Annotations.parse(yaml, LetterFolder.ANNOTATIONS, new FindingCollector()));
    }

    /** A pinned letter has the signatories that {@code letter.yaml} states, whatever rows the list has. */
    private static void requireNotPinned(List<StoredFile> files) {
        if (annotations(files).filter(Annotations::isPinned).isPresent()) {
            throw new InvalidUploadException(
                    "the list can't be extended: the letter is pinned, so that letter.yaml states every"
                            + " signatory; add them to \"text\" and \"signatories\" in letter.yaml and to signatories.csv, and send"
                            + " the folder with PUT");
        }
    }

    private EditedFolder extend(Letter current, List<StoredFile> files, SignatoryBatch batch) {
        Map<String, ColumnRole> columns = columns(files);
        WrittenTable added = batch.table(current.language(), columns);
        Optional<ListFile> list = list(current, files);
        ListFile none = ListFile.of(headsOf(added), List.of(), current.language(), columns);
        EditedFolder edited = extend(current, files, list.orElse(none), added, batch.group());
        if (list.isEmpty() && losesSignatories(current, files, edited)) {
            // One or two names below a letter are its senders as soon as there is a list, unless they are in it.
            edited = extend(current, files, listOf(current, columns), added, batch.group());
        }
        if (list.isEmpty() && losesSignatories(current, files, edited)) {
            // Corrections may be about their lines, so that they can't be in the list instead.
            List<StoredFile> stated = AnnotatedFiles.correct(files, stating(current));
            edited = extend(current, stated, none, added, batch.group());
        }
        return edited;
    }

    private EditedFolder extend(
            Letter current, List<StoredFile> files, ListFile list, WrittenTable added, String group) {
        EditedFolder edited = read(current.id(), files, list.plus(added, group));
        return new EditedFolder(edited.folder(), edited.reading().with(list.leftOut(added, group)));
    }

    /** Answers about publication were obeyed when the batch was read. */
    private static List<String> headsOf(WrittenTable batch) {
        return IntStream.range(0, batch.heads().size())
                .filter(column -> !BatchColumns.isAnswer(batch.roles().get(column)))
                .mapToObj(batch.heads()::get)
                .toList();
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

    private boolean losesSignatories(Letter before, List<StoredFile> files, EditedFolder after) {
        return changedSignatory(before, files, after).isPresent();
    }

    /** A signatory that is another one, in the letter as it is stored or as this version of the reader reads its files. */
    private Optional<String> changedSignatory(Letter before, List<StoredFile> files, EditedFolder after) {
        return after.reading()
                .letter()
                .map(Letter::signatories)
                .filter(all -> !startsWith(facts(all), facts(before.signatories())))
                .filter(all -> !startsWith(names(all), names(before.signatories()))
                        || !startsWith(facts(all), facts(signatories(before.id(), files))))
                .map(all -> IntStream.range(0, before.signatories().size())
                        .filter(at -> at >= all.size()
                                || !facts(all.get(at))
                                        .equals(facts(before.signatories().get(at))))
                        .mapToObj(at -> before.signatories().get(at).naming().name())
                        .findFirst()
                        .orElse(""));
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

    private static ListFile listOf(Letter letter, Map<String, ColumnRole> columns) {
        return ListFile.of(
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
                        .toList(),
                letter.language(),
                columns);
    }

    /** The folder without a signatory, whose id nobody else gets; empty if it is not a row of the list. */
    public Optional<EditedFolder> remove(Letter current, Signatory signatory) {
        List<StoredFile> files = files(current.id());
        Optional<ListFile> list = list(current, files);
        List<StoredFile> withdrawn = WithdrawnIds.add(files, signatory.id());
        List<Signatory> others = new ArrayList<>(current.signatories());
        others.remove(signatory.position() - 1);
        List<List<String>> wanted = facts(others, signatory);
        return list.flatMap(file -> IntStream.range(0, rows(file.table()))
                .filter(row -> mentions(file.row(row), signatory))
                .mapToObj(row -> read(current.id(), withdrawn, file.without(row)))
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

    private static Optional<ListFile> list(Letter letter, List<StoredFile> files) {
        Optional<StoredFile> file = files.stream()
                .filter(one -> LetterFolder.SIGNATORIES.contains(one.name()))
                .findFirst();
        file.filter(other -> !other.name().equals(ListFile.NAME)).ifPresent(other -> {
            throw new InvalidUploadException(
                    "the list is in %s; only %s can be extended".formatted(other.name(), ListFile.NAME));
        });
        try {
            return file.map(one -> ListFile.of(one.content(), letter.language(), columns(files)));
        } catch (ListRefusedException unreadable) {
            throw new InvalidUploadException("the list of the letter can't be read; send the folder with PUT");
        }
    }

    /** @param list {@code null} for a folder without one */
    private EditedFolder read(Slug letter, List<StoredFile> files, StoredFile list) {
        List<StoredFile> all = new ArrayList<>(files);
        all.removeIf(file -> file.name().equals(ListFile.NAME));
        if (list != null) {
            all.add(list);
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
