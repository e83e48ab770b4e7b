package org.undersigned.reading.file;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.block.FrontMatterLetter;
import org.undersigned.reading.block.MarkdownBlocks;
import org.undersigned.reading.block.UnreadableFileException;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.html.HtmlBlocks;
import org.undersigned.reading.pdf.PdfBlocks;
import org.undersigned.reading.word.WordBlocks;

/** Extracts the blocks of a letter from a file of any supported format. */
public final class ContentExtractor {

    /**
     * The blocks of a letter and the front matter above them.
     *
     * @param lines the lines of a text file; for a web page those of its front matter
     */
    public record Contents(FrontMatter front, List<Block> blocks, List<String> lines) {

        public Contents {
            blocks = Block.withoutBlankLines(blocks);
            lines = List.copyOf(lines);
        }

        Contents(List<Block> blocks) {
            this(FrontMatter.NONE, blocks, List.of());
        }
    }

    /** The maximum number of blocks of a letter. */
    static final int MAX_BLOCKS = 500_000;

    /** HTML below front matter starts within this number of characters. */
    private static final int HTML_SNIFF_LENGTH = 4096;

    private final SourceFile sourceFile;
    private final Position position;
    private final FindingCollector findings;

    private ContentExtractor(SourceFile sourceFile, FindingCollector findings) {
        this.sourceFile = sourceFile;
        this.position = new Position(sourceFile.file(), 0, 0);
        this.findings = findings;
    }

    /** At least one block, or empty with a finding that gives the reason. */
    public static Optional<Contents> extract(SourceFile sourceFile, FindingCollector findings) {
        return new ContentExtractor(sourceFile, findings).extract();
    }

    private Optional<Contents> extract() {
        FileType type = FileType.detect(sourceFile.bytes());
        if (type.refusal() != null) {
            FileType.Refusal refusal = type.refusal();
            return refuse(refusal.code(), "the file is " + refusal.what(), refusal.hint());
        }
        FileFormat named = FileFormat.fromFileName(sourceFile.file()).orElse(FileFormat.MARKDOWN);
        FileFormat format = type.format().orElse(named);
        try {
            return extractBlocks(format).flatMap(this::checkBlockCount);
        } catch (UnreadableFileException unreadable) {
            return refuse(unreadable.code(), unreadable.getMessage(), unreadable.hint());
        }
    }

    private Optional<Contents> extractBlocks(FileFormat format) throws UnreadableFileException {
        return switch (format) {
            case TEXT, MARKDOWN -> decode(format).map(this::parseMarkdown);
            case HTML -> decode(format).map(this::parseHtml);
            case DOCX -> Optional.of(new Contents(WordBlocks.extract(sourceFile.file(), boundedBytes(format))));
            case PDF -> Optional.of(new Contents(PdfBlocks.extract(sourceFile.file(), boundedBytes(format))));
        };
    }

    private Contents parseHtml(String text) {
        FrontMatter front = FrontMatter.parse(text);
        HtmlBlocks.Page page = HtmlBlocks.extractPage(sourceFile.file(), front.removeFrom(text));
        List<String> above = List.of(text.split("\n", -1)).subList(0, front.lines());
        return new Contents(front.withHead(page.published(), page.descriptions()), page.blocks(), above);
    }

    private Contents parseMarkdown(String text) {
        FrontMatter front = FrontMatter.parse(text);
        if (front.lines() > 0) {
            // HTML below front matter; blank lines in place of the front matter keep the line numbers.
            String words = front.removeFrom(text);
            if (FileType.isHtml(words.substring(0, Math.min(words.length(), HTML_SNIFF_LENGTH)))) {
                return parseHtml(text);
            }
        }
        List<Block> below = MarkdownBlocks.extract(
                sourceFile.file(), text, front, html -> HtmlBlocks.extract(sourceFile.file(), html));
        return new Contents(
                front, FrontMatterLetter.addTo(below, sourceFile.file(), text, front), List.of(text.split("\n", -1)));
    }

    private byte[] boundedBytes(FileFormat format) throws UnreadableFileException {
        if (sourceFile.bytes().length > format.maxBytes()) {
            throw new UnreadableFileException(
                    FindingCode.LETTER_TOO_LARGE,
                    "the file has more than %,d bytes, which is the most that is read".formatted(format.maxBytes()),
                    "Leave out the pictures, and what isn't the letter.");
        }
        return sourceFile.bytes();
    }

    private Optional<String> decode(FileFormat format) {
        return TextDecoder.decode(sourceFile, format.maxBytes(), findings);
    }

    private Optional<Contents> checkBlockCount(Contents contents) {
        if (contents.blocks().stream().noneMatch(Block::hasText)) {
            return refuse(FindingCode.LETTER_EMPTY, "the file has no words", "Put the letter in it.");
        }
        if (contents.blocks().size() > MAX_BLOCKS) {
            return refuse(
                    FindingCode.TOO_MANY_ENTRIES,
                    "the file has more than %,d blocks, which is the most that is read".formatted(MAX_BLOCKS),
                    "Keep a long list of signatories in signatories.csv.");
        }
        return Optional.of(contents);
    }

    private Optional<Contents> refuse(FindingCode code, String message, String hint) {
        findings.add(code, position, message, hint);
        return Optional.empty();
    }
}
