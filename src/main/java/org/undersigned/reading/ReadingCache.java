package org.undersigned.reading;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undersigned.letter.Sha256;
import org.undersigned.reading.account.SourceText;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.list.ListMemory;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.segmentation.LabelledPersons;
import org.undersigned.reading.signatory.segmentation.LineMerger;
import org.undersigned.reading.signatory.segmentation.PairedLines;
import org.undersigned.reading.signatory.segmentation.RunTogetherLines;
import org.undersigned.reading.signatory.table.ColumnRole;

/**
 * Keeps the contents, the structures and the signatories of the last letters that were read, as long as there is memory. A
 * person who corrects a part of a letter has the same file read again and again, and most of a reading is to find its structure
 * and to divide the lines of its list.
 */
final class ReadingCache {

    private final int letters;
    private final Map<FileKey, SoftReference<Kept<Optional<ContentExtractor.Contents>>>> contents;
    private final Map<FileKey, SoftReference<Kept<SourceText>>> texts;
    private final Map<ListSearch, SoftReference<Kept<ListSearch.Result>>> structures;
    private final Map<ListFileKey, SoftReference<Kept<Optional<List<SignatoryLine>>>>> listFiles;
    private final Map<LinesKey, SoftReference<Kept<List<SignatoryLine>>>> lines;
    private final Map<SignatoryExtraction, SoftReference<Kept<SignatoryExtraction.Result>>> signatories;

    private SoftReference<ListMemory> memory = new SoftReference<>(null);

    /** @param letters the number of letters that are kept; 0 to keep nothing */
    ReadingCache(int letters) {
        this.letters = letters;
        this.contents = recent(letters);
        this.texts = recent(letters);
        this.structures = recent(letters);
        this.listFiles = recent(letters);
        this.lines = recent(letters);
        this.signatories = recent(letters);
    }

    private record FileKey(String file, String digest) {

        private static FileKey of(LetterFiles.SourceFile file) {
            return new FileKey(file.file(), Sha256.hex(file.bytes()));
        }
    }

    private record ListFileKey(FileKey file, String language, Map<String, ColumnRole> columns) {}

    private record LinesKey(List<SignatoryLine> written, OptionalInt stated, String language) {}

    /** A value, and what was found on the way to it. */
    private record Kept<V>(V value, FindingCollector findings) {}

    Optional<ContentExtractor.Contents> contents(LetterFiles.SourceFile file, FindingCollector findings) {
        if (letters == 0) {
            return ContentExtractor.extract(file, findings);
        }
        return find(contents, FileKey.of(file), findings, found -> ContentExtractor.extract(file, found));
    }

    /** The words of a file whose contents are these. */
    SourceText text(LetterFiles.SourceFile file, ContentExtractor.Contents contents) {
        Supplier<SourceText> text = () -> SourceText.of(
                contents.blocks(), contents.lines(), contents.front().lines());
        return letters == 0
                ? text.get()
                : find(texts, FileKey.of(file), new FindingCollector(), found -> text.get()
                        .keepingWords());
    }

    ListSearch.Result search(ListSearch search, FindingCollector findings) {
        if (letters == 0) {
            return search.search(findings);
        }
        return find(structures, search, findings, search::search);
    }

    /** The lines of a list in a file of its own. */
    Optional<List<SignatoryLine>> listFile(
            LetterFiles.SourceFile file,
            String language,
            Map<String, ColumnRole> columns,
            FindingCollector findings,
            Function<FindingCollector, Optional<List<SignatoryLine>>> parse) {
        if (letters == 0 || file.bytes().length > LetterFiles.MAX_BYTES) {
            return parse.apply(findings);
        }
        return find(listFiles, new ListFileKey(FileKey.of(file), language, columns), findings, parse);
    }

    /** The lines of a list, one for each signatory. */
    List<SignatoryLine> lines(
            List<SignatoryLine> written, OptionalInt stated, String language, FindingCollector findings) {
        Function<FindingCollector, List<SignatoryLine>> divide = found -> LineMerger.merge(
                LabelledPersons.read(RunTogetherLines.split(PairedLines.join(written, found), found), language, found),
                stated,
                language,
                found);
        if (letters == 0 || written.size() > SignatoryExtractor.MAX_UNPACKED) {
            return divide.apply(findings);
        }
        return find(lines, new LinesKey(written, stated, language), findings, divide);
    }

    SignatoryExtraction.Result signatories(SignatoryExtraction list, FindingCollector findings) {
        if (letters == 0 || !list.isKept()) {
            return list.extract(ListMemory.NONE, findings);
        }
        return find(signatories, list, findings, found -> list.extract(memory(), found));
    }

    private synchronized ListMemory memory() {
        ListMemory kept = memory.get();
        if (kept == null) {
            kept = ListMemory.ofLists();
            memory = new SoftReference<>(kept);
        }
        return kept;
    }

    /** Computes the value outside of the lock: two threads may compute the same one. */
    private static <K, V> V find(
            Map<K, SoftReference<Kept<V>>> values,
            K key,
            FindingCollector findings,
            Function<FindingCollector, V> compute) {
        Kept<V> kept;
        synchronized (values) {
            SoftReference<Kept<V>> reference = values.get(key);
            kept = reference == null ? null : reference.get();
        }
        if (kept == null) {
            FindingCollector found = new FindingCollector();
            kept = new Kept<>(compute.apply(found), found);
            synchronized (values) {
                values.put(key, new SoftReference<>(kept));
            }
        }
        findings.addAll(kept.findings());
        return kept.value();
    }

    private static <K, V> Map<K, V> recent(int letters) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > letters;
            }
        };
    }
}
