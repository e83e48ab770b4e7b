package org.undersigned.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.letter.SourceAccount;
import org.undersigned.reading.account.AccountBuilder;
import org.undersigned.reading.account.SourceText;
import org.undersigned.reading.account.SourceWords;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.annotation.pin.PinnedLetter;
import org.undersigned.reading.annotation.structure.StatedWords;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.doubt.LetterChecks;
import org.undersigned.reading.doubt.SettledDoubts;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.signatory.table.SignatoryFile;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.Outline;

/**
 * Reads a letter whose {@code letter.yaml} states all of it. Nothing is detected; the words of the stated text must be words
 * of the letter's files.
 */
final class PinnedReader {

    /** The most words that a finding names. */
    private static final int MAX_REPORTED = 5;

    /** Keys that correct what a reader detects. */
    private static final List<String> WITHOUT_EFFECT =
            List.of("begin", "end", "list", "structure", "persons", "organizations");

    private final LetterFiles files;
    private final Annotations annotations;
    private final ContentExtractor.Contents contents;
    private final SourceText source;
    private final FindingCollector findings;

    PinnedReader(
            LetterFiles files,
            Annotations annotations,
            ContentExtractor.Contents contents,
            SourceText source,
            FindingCollector findings) {
        this.files = files;
        this.source = source;
        this.annotations = annotations;
        this.contents = contents;
        this.findings = findings;
    }

    /** @param tag the letter's BCP 47 tag */
    ReadingResult read(String tag, String language) {
        Source published =
                new Source(files.letter().file(), Sha256.hex(files.letter().bytes()), null, null, null, null);
        Slug id = annotations.id().or(() -> Optional.ofNullable(files.id())).orElse(new Slug("letter"));
        String words = String.join(
                "\n", Block.textOf(contents.blocks()), String.join("\n", contents.lines()), listText(language));
        Letter letter = new PinnedLetter(annotations, words, findings).build(id, tag, published);
        reportWithoutEffect();
        checkWords(letter.text().toString(), words);
        if (findings.refused()) {
            return new ReadingResult(Optional.empty(), findings.all(), SourceAccount.NONE, source);
        }
        Outline outline = PinnedOutline.of(letter);
        SourceAccount account = AccountBuilder.build(
                source,
                outline,
                outline.signatures(),
                letter,
                StructureLexicon.forLanguage(language),
                new StatedWords(),
                findings);
        LetterChecks.check(letter, language, files.letter().file(), findings);
        SettledDoubts.withdraw(annotations, null, letter, letter, findings);
        return new ReadingResult(Optional.of(letter), findings.all(), account, source);
    }

    private void reportWithoutEffect() {
        YamlMapping root = annotations.root().orElseThrow();
        WITHOUT_EFFECT.stream()
                .filter(root::has)
                .forEach(key -> findings.add(
                        FindingCode.CORRECTIONS_CONFLICT,
                        root.position(key),
                        "\"%s\" has no effect on a pinned letter".formatted(key),
                        "Change the facts themselves, or remove \"text\" so that the letter is read again."));
    }

    /** The label "cc:" is the reader's, not the letter's. */
    private void checkWords(String text, String words) {
        Set<String> known = new HashSet<>(SourceWords.split(words));
        known.add("cc");
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> missing = SourceWords.split(text).stream()
                .filter(word -> !known.contains(word) && !lower.contains(word))
                .distinct()
                .limit(MAX_REPORTED)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(
                    FindingCode.QUOTE_NOT_FOUND,
                    annotations.root().orElseThrow().position("text"),
                    "the letter's files do not have these words of \"text\": %s".formatted(String.join(", ", missing)),
                    "If the letter has changed, pin it again: init --pin.");
        }
    }

    private String listText(String language) {
        LetterFiles.SourceFile list = files.signatories();
        if (list == null) {
            return "";
        }
        SignatoryFile file = new SignatoryFile(list.file(), language, annotations.columns(), findings);
        return (SignatoryFile.isWorkbook(list.file())
                        ? list.withinLimit(LetterFiles.MAX_DOCUMENT_BYTES, findings)
                                .map(file::cellText)
                        : TextDecoder.decodeLong(list, LetterFiles.MAX_LIST_BYTES, findings)
                                .map(file::cellText))
                .orElse("");
    }
}
