package org.undersigned.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SourceAccount;
import org.undersigned.reading.account.AccountBuilder;
import org.undersigned.reading.account.SourceText;
import org.undersigned.reading.annotation.AnnotationMerger;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.annotation.NamesakeCheck;
import org.undersigned.reading.annotation.structure.StructureCorrections;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.ReadingMemory;
import org.undersigned.reading.doubt.LanguageCheck;
import org.undersigned.reading.doubt.LetterChecks;
import org.undersigned.reading.doubt.MissingSignatories;
import org.undersigned.reading.doubt.SettledDoubts;
import org.undersigned.reading.doubt.SignatoryDoubt;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.LetterLanguage;
import org.undersigned.reading.structure.NumberedNotes;
import org.undersigned.reading.structure.UnspacedItemNumbers;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Parses the files of a letter. Deterministic and thread-safe. Interrupting the thread cancels a reading ({@link
 * Cancellation}).
 */
public final class LetterReader {

    /** The number of letters that people correct at the same time. */
    private static final int CORRECTED_LETTERS = 8;

    private final ReadingMemory memory;
    private final ReadingCache cache;

    public LetterReader() {
        this(ReadingMemory.OF_PROGRAM);
    }

    LetterReader(ReadingMemory memory) {
        this(memory, new ReadingCache(0));
    }

    private LetterReader(ReadingMemory memory, ReadingCache cache) {
        this.memory = memory;
        this.cache = cache;
    }

    /** A reader that keeps the structure of the last letters, for letters that are read again with other corrections. */
    public static LetterReader caching() {
        return new LetterReader(ReadingMemory.OF_PROGRAM, new ReadingCache(CORRECTED_LETTERS));
    }

    /** Reads a letter, unless the reading would not fit into the memory of the program. */
    public ReadingResult read(LetterFiles letterFiles) {
        FindingCollector findings = new FindingCollector();
        int megabytes = MemoryEstimate.megabytes(letterFiles);
        if (megabytes > memory.megabytes()) {
            return tooLarge(letterFiles, megabytes, findings);
        }
        ReadingMemory.Reservation reserved = memory.reserve(megabytes);
        try {
            return read(letterFiles, findings);
        } finally {
            reserved.release();
        }
    }

    private ReadingResult tooLarge(LetterFiles letterFiles, int megabytes, FindingCollector findings) {
        LetterFiles.SourceFile list = letterFiles.signatories();
        findings.add(
                FindingCode.LETTER_TOO_LARGE,
                new Position(list == null ? letterFiles.letter().file() : list.file(), 0, 0),
                "reading it takes about %,d MB of memory, and the program has %,d MB for it"
                        .formatted(megabytes, memory.megabytes()),
                "Give the program more memory: java -Xmx%dm.".formatted(megabytes + 200));
        return new ReadingResult(Optional.empty(), findings.all(), SourceAccount.NONE, null);
    }

    private ReadingResult read(LetterFiles letterFiles, FindingCollector findings) {
        String file = letterFiles.letter().file();
        reportPassedOver(letterFiles, findings);
        Optional<ContentExtractor.Contents> contents = cache.contents(letterFiles.letter(), findings);
        Annotations annotations = Optional.ofNullable(letterFiles.annotations())
                .flatMap(sourceFile -> TextDecoder.decode(sourceFile, LetterFiles.MAX_BYTES, findings)
                        .map(yaml -> Annotations.parse(yaml, sourceFile.file(), findings)))
                .orElse(Annotations.none());
        if (findings.refused()) {
            SourceText text = contents.map(found -> cache.text(letterFiles.letter(), found))
                    .orElse(null);
            return new ReadingResult(Optional.empty(), findings.all(), SourceAccount.NONE, text);
        }
        FrontMatter front = contents.orElseThrow().front();
        List<Block> blocks = contents.get().blocks();
        Optional<String> stated = annotations.language().or(front::languageTag);
        String tag = stated.orElseGet(() -> detectLanguage(blocks, file, findings));
        String language = Lexicon.exists(tag, "letter") ? tag : primaryLanguage(tag, blocks);
        Cancellation.check();
        SourceText source = cache.text(letterFiles.letter(), contents.get());
        if (annotations.isPinned()) {
            return new PinnedReader(letterFiles, annotations, contents.get(), source, findings).read(tag, language);
        }
        StructureLexicon lexicon = StructureLexicon.forLanguage(language);
        StructureCorrections corrections = annotations.structure(blocks, lexicon, findings);
        ListSearch search = new ListSearch(
                NumberedNotes.mark(UnspacedItemNumbers.toItems(corrections.boundedBlocks()), lexicon),
                front,
                language,
                corrections.bounds(),
                letterFiles.signatories() == null);
        ListSearch.Result found = cache.search(search, findings);
        Cancellation.check();
        LetterAssembler assembler = new LetterAssembler(letterFiles, annotations, findings, language, cache);
        Letter read = assembler.assemble(found.outline(), tag, corrections::edit);
        FindingCollector merging = new FindingCollector();
        Letter merged = findings.refused()
                ? read
                : new AnnotationMerger(annotations, merging).merge(read, Block.textOf(blocks));
        RemovedParts removed = new RemovedParts(read, merged);
        List<SignatoryLine> lines = removed.without(assembler.signatoryLines(), findings);
        SourceAccount account = AccountBuilder.build(
                source,
                removed.without(assembler.outline()).withSignatures(lines),
                lines,
                read,
                lexicon,
                corrections.statedWords(),
                findings);
        findings.addAll(merging);
        LanguageCheck.check(merged, tag, language, stated.isPresent(), new Position(file, 0, 0), findings);
        LetterChecks.check(merged, language, file, findings);
        boolean estimated = found.estimate() != null && !found.estimate().isEmpty();
        if (estimated && merged.signatories().equals(read.signatories())) {
            new SignatoryDoubt(merged, assembler.list(), found.estimate(), lexicon, findings.all())
                    .report(new Position(file, 0, 0), findings);
        }
        MissingSignatories.checkAuthor(merged, front.author(), lexicon, new Position(file, 0, 0), findings);
        SettledDoubts.withdraw(annotations, corrections, read, merged, findings);
        new NamesakeCheck(annotations, findings).check(merged.signatories());
        return new ReadingResult(Optional.of(merged), findings.all(), account, source);
    }

    private static void reportPassedOver(LetterFiles letterFiles, FindingCollector findings) {
        String read = letterFiles.letter().file();
        for (String other : letterFiles.passedOver()) {
            findings.add(
                    FindingCode.LETTERS_PASSED_OVER,
                    new Position(other, 0, 0),
                    "the letter is read from %s; this file is not read".formatted(read),
                    "Keep one letter in the folder.");
        }
    }

    /** The primary language subtag ("es" of "es-MX"), or the language with a lexicon that is most similar. */
    private static String primaryLanguage(String tag, List<Block> blocks) {
        String primary = tag.split("-")[0].toLowerCase(Locale.ROOT);
        return Lexicon.exists(primary, "letter")
                ? primary
                : Optional.ofNullable(LetterLanguage.detect(blocks)).orElse("en");
    }

    private static String detectLanguage(List<Block> blocks, String file, FindingCollector findings) {
        String tag = LetterLanguage.detectTag(blocks);
        if (tag == null) {
            findings.add(
                    FindingCode.LANGUAGE_ASSUMED,
                    new Position(file, 0, 0),
                    "no language is told by the letter's words; it is read as English",
                    "Say which it is in letter.yaml: language: en");
            return "en";
        }
        return tag;
    }
}
