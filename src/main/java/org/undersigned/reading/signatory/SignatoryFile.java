package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;

/**
 * Parses a list of signatories in a file of its own, CSV or YAML.
 *
 * <p>The roles of the columns are detected from their headers in any language, else from their cells. In the plain text
 * of the letter a row becomes a line: "name, role, affiliation, place".
 */
public final class SignatoryFile {

    private static final int MAX_ROWS = 1_000_000;

    private final String file;
    private final CountryNames countryNames;
    private final FindingCollector findings;

    private SignatoryFile(String file, String language, FindingCollector findings) {
        this.file = file;
        this.countryNames = CountryNames.forLanguage(language);
        this.findings = findings;
    }

    public static List<SignatoryLine> parse(
            String characters, String file, String language, FindingCollector findings) {
        SignatoryFile list = new SignatoryFile(file, language, findings);
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml")
                ? list.parseYaml(characters)
                : list.parseTable(SignatoryCsv.parse(characters, file, MAX_ROWS, findings));
    }

    private List<SignatoryLine> parseYaml(String characters) {
        List<SignatoryYaml.YamlRow> entries = SignatoryYaml.parse(characters, file, findings);
        Set<String> heads = new LinkedHashSet<>();
        entries.forEach(entry -> heads.addAll(entry.cells().keySet()));
        List<ListRow> rows = entries.stream()
                .map(entry -> new ListRow(
                        heads.stream()
                                .map(head -> entry.cells().getOrDefault(head, ""))
                                .toList(),
                        entry.position()))
                .toList();
        return toLines(new Position(file, 1, 1), new ArrayList<>(heads), rows);
    }

    private List<SignatoryLine> parseTable(List<ListRow> rows) {
        HeaderRows header = HeaderRows.find(rows);
        Position position = header.count() == 0
                ? new Position(file, 1, 1)
                : rows.get(header.count() - 1).position();
        return toLines(position, header.heads(), rows.subList(header.count(), rows.size()));
    }

    private List<SignatoryLine> toLines(Position header, List<String> heads, List<ListRow> rows) {
        if (rows.size() > MAX_ROWS) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    rows.get(MAX_ROWS).position(),
                    "the list has more than %,d rows".formatted(MAX_ROWS),
                    "Publish it as several letters.");
            return List.of();
        }
        return SignatoryRows.toLines(header, heads, rows, countryNames, Map.of(), findings);
    }
}
