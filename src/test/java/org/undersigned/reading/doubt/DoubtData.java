package org.undersigned.reading.doubt;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.list.ListMemory;
import org.undersigned.reading.list.OddSignatories;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.classifier.ListEstimate;
import org.undersigned.reading.structure.classifier.SourceUnit;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Writes readings of letters with known signatories as training data of the model of doubt: the set, the letter, the version of
 * the program, whether the reading is wrong, and its features. See {@code src/train/README.md}.
 */
public final class DoubtData {

    /** A reading that lacks more of the names of the sample is wrong, however many it has. */
    private static final double MAX_MISSING = 0.25;

    /** How far below the last name the next one is looked for. */
    private static final int MAX_GAP = 400;

    private static final int FIRST = 6;

    private static final int BEGINNING = 25;

    private DoubtData() {}

    /** @param arguments the folder of the letters, and a folder with the readings of a version: {@code set1/pier.json} */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Path letters = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            Path readings = Path.of(arguments[i]);
            try (Stream<Path> files = Files.walk(readings, 2, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .flatMap(file -> line(file, letters).stream())
                        .forEach(out::println);
            }
        }
        out.flush();
    }

    private static List<String> line(Path reading, Path letters) {
        String set = reading.getParent().getFileName().toString();
        String name = reading.getFileName().toString().replaceFirst("\\.json$", "");
        String version = reading.getParent().getParent().getFileName().toString();
        Path folder = letters.resolve(set).resolve(name);
        try {
            Path file = Stream.of("letter.md", "letter.html", "letter.txt")
                    .map(folder::resolve)
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            JsonNode json = JsonMapping.tree(Files.readString(reading));
            if (!json.path("letter").isObject()) {
                return List.of();
            }
            Letter letter = LetterJson.read(json.get("letter").toString());
            JsonNode truth = JsonMapping.tree(Files.readString(folder.resolve("truth.json")));
            SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
            return List.of(String.join(
                    "\t",
                    set,
                    name,
                    version,
                    isWrong(letter, truth) ? "1" : "0",
                    String.join(" ", features(source, letter, findings(json)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Finding> findings(JsonNode json) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode finding : json.path("findings")) {
            Coded.of(FindingCode.class, finding.path("code").asText())
                    .ifPresent(code -> findings.add(new Finding(code, Position.NOWHERE, "", null)));
        }
        return findings;
    }

    static List<String> features(SourceFile file, Letter letter, List<Finding> findings) {
        String primary = letter.language().split("-")[0];
        StructureLexicon lexicon = StructureLexicon.forLanguage(Lexicon.exists(primary, "letter") ? primary : "en");
        List<Block> blocks = ContentExtractor.extract(file, new FindingCollector())
                .orElseThrow()
                .blocks();
        List<SignatoryLine> lines = linesOf(letter.signatories(), SourceUnit.of(blocks));
        SignatoryExtraction.Result list = new SignatoryExtraction.Result(
                lines, letter.signatories(), new OddSignatories.Found(List.of(), List.of()), ListMemory.NONE);
        return List.copyOf(
                new SignatoryDoubt(letter, list, ListEstimate.of(blocks, lexicon), lexicon, findings).features());
    }

    /** Whether the number of signatories is another than a person counted, or names of the sample are missing. */
    static boolean isWrong(Letter letter, JsonNode truth) {
        List<Integer> counts = new ArrayList<>(List.of(truth.path("signatories").asInt()));
        truth.path("signatories_also").forEach(count -> counts.add(count.asInt()));
        List<String> names = letter.signatories().stream()
                .map(signatory -> fold(signatory.naming().name()))
                .toList();
        int missing = 0;
        for (JsonNode name : truth.path("names")) {
            boolean found = name.isArray()
                    ? Stream.iterate(0, i -> i < name.size(), i -> i + 1)
                            .anyMatch(i -> names.contains(fold(name.get(i).asText())))
                    : names.contains(fold(name.asText()));
            missing += found ? 0 : 1;
        }
        return !counts.contains(letter.signatories().size())
                || missing > truth.path("names").size() * MAX_MISSING;
    }

    private static String fold(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** The lines of the file at which signatories begin, by their words: an old reading does not tell their positions. */
    private static List<SignatoryLine> linesOf(List<Signatory> signatories, List<SourceUnit> units) {
        List<SignatoryLine> lines = new ArrayList<>();
        List<String> texts = units.stream().map(unit -> join(unit.text())).toList();
        int at = first(signatories, texts);
        for (Signatory signatory : signatories) {
            at = find(join(signatory.text()), texts, at);
            boolean row = units.get(at).block().kind() == Block.Kind.ROW;
            lines.add(new SignatoryLine(
                    signatory.text(),
                    units.get(at).position(),
                    signatory.group(),
                    row ? SignatoryLine.ColumnValues.ofName(signatory.naming().name()) : null));
        }
        return lines;
    }

    private static String join(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The last line that has the first name, and the most of the next names below it. */
    private static int first(List<Signatory> signatories, List<String> texts) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < texts.size() && !signatories.isEmpty(); i++) {
            if (!texts.get(i).contains(join(signatories.get(0).text()))) {
                continue;
            }
            int next = 0;
            int at = i;
            for (int k = 1; k < Math.min(FIRST, signatories.size()); k++) {
                String text = join(signatories.get(k).text());
                for (int j = at; j < Math.min(texts.size(), at + 4); j++) {
                    if (texts.get(j).contains(text)) {
                        next++;
                        at = j;
                        break;
                    }
                }
            }
            best = next >= most ? i : best;
            most = Math.max(most, next);
        }
        return best;
    }

    private static int find(String text, List<String> texts, int from) {
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        for (String words : List.of(text, beginning)) {
            for (int i = from; i < Math.min(texts.size(), from + MAX_GAP); i++) {
                if (texts.get(i).contains(words)) {
                    return i;
                }
            }
        }
        return from;
    }
}
