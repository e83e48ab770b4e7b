package org.undersigned.reading.structure.classifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.SourceStretch;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Writes the lines of letters with known signatories as training data of the model: the set, the letter, whether the line
 * belongs to a signatory, and its features. See {@code src/train/README.md}.
 */
public final class TrainingData {

    private static final double MIN_NAMES = 0.8;

    private TrainingData() {}

    /** @param arguments a folder with a folder for each set, which has a folder for each letter */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Stream<Path> truths = Files.walk(Path.of(arguments[0]), 3)) {
            truths.filter(file -> file.getFileName().toString().equals("truth.json"))
                    .sorted()
                    .flatMap(truth -> lines(truth).stream())
                    .forEach(out::println);
        }
        out.flush();
    }

    /** The lines of a letter; none if its signatories are not known. */
    static List<String> lines(Path truthFile) {
        Path folder = truthFile.getParent();
        try {
            Path file = Stream.of("letter.md", "letter.html", "letter.txt")
                    .map(folder::resolve)
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            JsonNode truth = JsonMapping.tree(Files.readString(truthFile));
            String names = folder.getParent().getFileName() + "\t" + folder.getFileName();
            return lines(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)), truth).stream()
                    .map(line -> names + "\t" + line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(SourceFile file, JsonNode truth) {
        ReadingResult reading = new LetterReader().read(new LetterFiles(new Slug("letter"), file, null, null));
        boolean stated = truth.has("signatoryLines");
        if (!stated && !reading.letter().map(letter -> isRight(letter, truth)).orElse(false)) {
            return List.of();
        }
        List<Block> blocks = ContentExtractor.extract(file, new FindingCollector())
                .orElseThrow()
                .blocks();
        List<SourceUnit> units = SourceUnit.of(blocks);
        List<Set<String>> features = ListEstimate.features(
                units, StructureLexicon.forLanguage(truth.path("language").asText("en")));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Position at = units.get(i).position();
            Position next = i + 1 < units.size() ? units.get(i + 1).position() : null;
            boolean unsure = isIn(truth.path("unsureLines"), at.line());
            boolean signs = stated
                    ? isIn(truth.path("signatoryLines"), at.line())
                    : isSignatory(reading.account().stretches(), at, next);
            lines.add((unsure ? "?" : signs ? "1" : "0") + "\t" + String.join(" ", features.get(i)));
        }
        boolean elsewhere = !stated
                && !reading.letter().orElseThrow().signatories().isEmpty()
                && lines.stream().noneMatch(line -> line.startsWith("1"));
        return elsewhere ? List.of() : lines;
    }

    /** Whether the reader finds as many signatories as a person counted, and nearly all of the names in the sample. */
    private static boolean isRight(Letter letter, JsonNode truth) {
        int found = letter.signatories().size();
        boolean counted = found == truth.path("signatories").asInt()
                || IntStream.range(0, truth.path("signatories_also").size())
                        .anyMatch(i -> truth.path("signatories_also").get(i).asInt() == found);
        Set<String> names = letter.signatories().stream()
                .map(Signatory::naming)
                .map(naming -> naming.name())
                .collect(Collectors.toSet());
        JsonNode sample = truth.path("names");
        long read = IntStream.range(0, sample.size())
                .mapToObj(sample::get)
                .filter(name -> name.isArray()
                        ? IntStream.range(0, name.size())
                                .anyMatch(i -> names.contains(name.get(i).asText()))
                        : names.contains(name.asText()))
                .count();
        return counted && read >= sample.size() * MIN_NAMES;
    }

    private static boolean isIn(JsonNode ranges, int line) {
        return IntStream.range(0, ranges.size())
                .mapToObj(ranges::get)
                .anyMatch(range ->
                        range.get(0).asInt() <= line && line <= range.get(1).asInt());
    }

    /** Whether at least half of the stretches of a line were read as signatories. */
    private static boolean isSignatory(List<SourceStretch> stretches, Position from, Position to) {
        List<SourceStretch> inside = new ArrayList<>();
        for (SourceStretch stretch : stretches) {
            boolean before = stretch.start().compareTo(from) <= 0;
            boolean same =
                    !inside.isEmpty() && inside.get(inside.size() - 1).start().equals(stretch.start());
            if (before && !same) {
                inside.clear();
            }
            if (before || to == null || stretch.start().compareTo(to) < 0) {
                inside.add(stretch);
            }
        }
        long signed = inside.stream()
                .filter(stretch -> stretch.use() == SourceStretch.Use.SIGNATORY)
                .count();
        return signed * 2 >= inside.size() && signed > 0;
    }
}
