package org.undersigned.reading.file;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.block.MarkdownBlocks;
import org.undersigned.reading.block.UnreadableFileException;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.html.HtmlBlocks;
import org.undersigned.reading.pdf.PdfBlocks;
import org.undersigned.reading.word.WordBlocks;

/** Opens the letter's file, whatever kind it is, and takes out the letter as blocks. */
public final class ContentExtractor {

    /** What is in it: the blocks of the letter, and what a page generator's file says above them. */
    public record Contents(FrontMatter front, List<Block> blocks) {

        public Contents {
            blocks = Block.worded(blocks);
        }

        Contents(List<Block> blocks) {
            this(FrontMatter.NONE, blocks);
        }
    }

    /** The most blocks that a letter may have. */
    static final int MOST_BLOCKS = 500_000;

    /** So far below front matter a page may begin. */
    private static final int MOST_BEFORE_A_PAGE = 4096;

    private final SourceFile sourceFile;
    private final Position file;
    private final FindingCollector findings;

    private ContentExtractor(SourceFile sourceFile, FindingCollector findings) {
        this.sourceFile = sourceFile;
        this.file = new Position(sourceFile.file(), 0, 0);
        this.findings = findings;
    }

    /** At least one block, or nothing and a finding that says why. */
    public static Optional<Contents> open(SourceFile sourceFile, FindingCollector findings) {
        return new ContentExtractor(sourceFile, findings).open();
    }

    private Optional<Contents> open() {
        FileType content = FileType.of(sourceFile.bytes());
        if (content.refusal() != null) {
            FileType.Refusal refusal = content.refusal();
            return refused(refusal.code(), "the file is " + refusal.what(), refusal.hint());
        }
        FileFormat promised = FileFormat.named(sourceFile.file()).orElse(FileFormat.MARKDOWN);
        FileFormat format = content.format().orElse(promised);
        try {
            return contents(format).flatMap(this::bounded);
        } catch (UnreadableFileException unreadable) {
            return refused(unreadable.code(), unreadable.getMessage(), unreadable.hint());
        }
    }

    private Optional<Contents> contents(FileFormat format) throws UnreadableFileException {
        return switch (format) {
            case TEXT, MARKDOWN -> characters(format).map(this::marked);
            case HTML -> characters(format).map(text -> new Contents(HtmlBlocks.of(sourceFile.file(), text)));
            case DOCX -> Optional.of(new Contents(WordBlocks.of(sourceFile.file(), document(format))));
            case PDF -> Optional.of(new Contents(PdfBlocks.of(sourceFile.file(), document(format))));
        };
    }

    private Contents marked(String text) {
        FrontMatter front = FrontMatter.of(text);
        if (front.lines() > 0) {
            // A page below what its generator is told; the lines keep their numbers.
            String words = front.below(text);
            if (FileType.page(words.substring(0, Math.min(words.length(), MOST_BEFORE_A_PAGE)))) {
                return new Contents(front, HtmlBlocks.of(sourceFile.file(), words));
            }
        }
        return new Contents(
                front,
                MarkdownBlocks.of(sourceFile.file(), text, front, html -> HtmlBlocks.of(sourceFile.file(), html)));
    }

    private byte[] document(FileFormat format) throws UnreadableFileException {
        if (sourceFile.bytes().length > format.most()) {
            throw new UnreadableFileException(
                    FindingCode.LETTER_TOO_LARGE,
                    "the file has more than %,d bytes, which is the most that is read".formatted(format.most()),
                    "Leave out the pictures, and what isn't the letter.");
        }
        return sourceFile.bytes();
    }

    private Optional<String> characters(FileFormat format) {
        return TextDecoder.characters(sourceFile, format.most(), findings);
    }

    private Optional<Contents> bounded(Contents contents) {
        if (contents.blocks().isEmpty()) {
            return refused(FindingCode.LETTER_EMPTY, "the file has no words", "Put the letter in it.");
        }
        if (contents.blocks().size() > MOST_BLOCKS) {
            return refused(
                    FindingCode.TOO_MANY_ENTRIES,
                    "the file has more than %,d blocks, which is the most that is read".formatted(MOST_BLOCKS),
                    "Keep a long list of signatories in signatories.csv.");
        }
        return Optional.of(contents);
    }

    private Optional<Contents> refused(FindingCode code, String message, String hint) {
        findings.add(code, file, message, hint);
        return Optional.empty();
    }
}
