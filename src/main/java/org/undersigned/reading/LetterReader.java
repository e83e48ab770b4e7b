package org.undersigned.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.reading.annotation.AnnotationMerger;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.structure.LetterSegmenter;
import org.undersigned.reading.structure.line.Outline;

/**
 * Reads a manuscript. The same manuscript always gives the same reading; nothing is kept between two, so that one reader
 * serves any number of threads. A reading is given up where its thread is interrupted ({@link Cancellation}).
 */
public final class LetterReader {

    public ReadingResult read(LetterFiles letterFiles) {
        FindingCollector findings = new FindingCollector();
        Optional<Letter> letter = read(letterFiles, findings);
        return new ReadingResult(letter, findings.all());
    }

    private static Optional<Letter> read(LetterFiles letterFiles, FindingCollector findings) {
        String file = letterFiles.letter().file();
        reportPassedOver(letterFiles, findings);
        Optional<ContentExtractor.Contents> opened = ContentExtractor.extract(letterFiles.letter(), findings);
        Annotations annotations = Optional.ofNullable(letterFiles.annotations())
                .flatMap(sourceFile -> TextDecoder.decode(sourceFile, LetterFiles.MAX_BYTES, findings)
                        .map(yaml -> Annotations.parse(yaml, sourceFile.file(), findings)))
                .orElse(Annotations.none());
        if (findings.refused()) {
            return Optional.empty();
        }
        FrontMatter front = opened.orElseThrow().front();
        List<Block> blocks = opened.get().blocks();
        String tag = detectLanguage(annotations, front, blocks, file, findings);
        String words = Lexicon.exists(tag, "letter") ? tag : primaryLanguage(tag);
        Cancellation.check();
        Outline outline = LetterSegmenter.segment(blocks, front, words, findings);
        Cancellation.check();
        Letter read = new LetterAssembler(letterFiles, annotations, findings, words).assemble(outline, tag);
        Letter laid = findings.refused() ? read : new AnnotationMerger(annotations, findings).merge(read);
        LetterChecks.check(laid, file, findings);
        return Optional.of(laid);
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

    private static String joinText(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** "es" for "es-MX"; English where there are no words for a language. */
    private static String primaryLanguage(String tag) {
        String primary = tag.split("-")[0].toLowerCase(java.util.Locale.ROOT);
        return Lexicon.exists(primary, "letter") ? primary : "en";
    }

    private static String detectLanguage(
            Annotations annotations, FrontMatter front, List<Block> blocks, String file, FindingCollector findings) {
        Optional<String> said = annotations.language().or(front::languageTag);
        String found = said.orElseGet(() -> Languages.detect(joinText(blocks)));
        if (found == null) {
            findings.add(
                    FindingCode.LANGUAGE_ASSUMED,
                    new Position(file, 0, 0),
                    "no language is told by the letter's words; it is read as English",
                    "Say which it is in letter.yaml: language: en");
            return "en";
        }
        return found;
    }
}
