package org.undersigned.reading.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.interchange.FindingCodec;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** A folder of the corpus: the letter, the list beside it, what was counted in it, and how it was read last. */
record CorpusLetter(Path folder) implements Comparable<CorpusLetter> {

    static final Path CORPUS = Path.of("src/test/resources/corpus");

    private static final List<String> LISTS = List.of("signatories.csv", "signatories.yaml");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    /** All of them, in the order of their names. */
    static List<CorpusLetter> all() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory)
                    .map(CorpusLetter::new)
                    .sorted()
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Truth truth() throws IOException {
        return new Truth(JsonMapping.tree(Files.readString(folder.resolve("truth.json"))));
    }

    ReadingResult reading() throws IOException {
        Path letter = one(FileFormat.letterFileNames());
        Path list = one(LISTS);
        return new LetterReader()
                .read(new LetterFiles(
                        new Slug(name()),
                        SourceFile.readLetter(letter),
                        null,
                        list == null ? null : SourceFile.read(list, LetterFiles.MAX_LIST_BYTES)));
    }

    private Path one(List<String> names) {
        return names.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }

    Path golden() {
        return folder.resolve("reading.json");
    }

    /** {@code {"letter": …, "findings": […]}} as people compare it: a key a line. */
    static String printed(ReadingResult reading) throws IOException {
        StringWriter characters = new StringWriter();
        try (JsonGenerator json = JsonMapping.factory().createGenerator(characters)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
            json.writeStartObject();
            json.writeFieldName("letter");
            ValueCodec<Letter> letter = ValueCodec.objectOf(LetterCodec.LETTER);
            letter.nullable().write(json, reading.letter().orElse(null));
            json.writeFieldName("findings");
            ValueCodec.listOf(ValueCodec.objectOf(FindingCodec.FINDING)).write(json, reading.findings());
            json.writeEndObject();
        }
        return characters.append('\n').toString();
    }

    @Override
    public int compareTo(CorpusLetter other) {
        return name().compareTo(other.name());
    }

    @Override
    public String toString() {
        return name();
    }
}
