package org.undersigned.cli.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.InputException;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Severity;

/** Prints findings like a compiler: position, severity and code, then the source line with a caret, then the hint. */
public final class Diagnostics {

    private final LetterInput input;
    private final AnsiStyle style;
    private final int columns;
    private final Map<String, List<String>> files = new HashMap<>();

    Diagnostics(LetterInput input, AnsiStyle style, int columns) {
        this.input = input;
        this.style = style;
        this.columns = columns;
    }

    List<String> lines(List<Finding> findings) throws InputException {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(heading(finding));
            lines.addAll(excerpt(finding.position()));
            if (finding.hint() != null) {
                lines.add("  " + style.faint("hint:") + " " + AnsiStyle.sanitize(finding.hint()));
            }
            lines.add("");
        }
        return lines;
    }

    private String heading(Finding finding) {
        Finding.Position position = finding.position();
        String file = input.displayName(position.file());
        String place = new Finding.Position(file, position.line(), position.column()).toString();
        return "%s: %s: %s"
                .formatted(
                        style.bold(AnsiStyle.sanitize(place)),
                        style.colored(
                                finding.severity(),
                                finding.severity().label() + "["
                                        + finding.code().label() + "]"),
                        AnsiStyle.sanitize(finding.message()));
    }

    private List<String> excerpt(Finding.Position position) throws InputException {
        List<String> source = position.line() == 0 ? List.of() : source(position.file());
        if (position.line() > source.size() || position.line() == 0) {
            return List.of();
        }
        String number = Integer.toString(position.line());
        String margin = " ".repeat(number.length());
        SourceExcerpt sourceExcerpt =
                SourceExcerpt.at(source.get(position.line() - 1), position.column(), columns - number.length() - 5);
        return List.of(
                "  " + style.faint(number + " |") + " " + sourceExcerpt.line(),
                "  " + style.faint(margin + " |") + " " + " ".repeat(sourceExcerpt.indent()) + style.bold("^"));
    }

    private List<String> source(String file) throws InputException {
        if (!files.containsKey(file)) {
            files.put(file, input.lines(file));
        }
        return files.get(file);
    }

    /** "publishable: 1 doubtful, 3 notes". */
    public static String verdict(List<Finding> findings, AnsiStyle style) {
        Map<Severity, Long> severities =
                findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        boolean refused = severities.containsKey(Severity.REFUSED);
        String counts = Stream.of(Severity.values())
                .filter(severities::containsKey)
                .map(severity -> severity == Severity.NOTE
                        ? LetterSummary.count(severities.get(severity), "note")
                        : severities.get(severity) + " " + severity.label())
                .collect(Collectors.joining(", "));
        String verdict = refused ? style.colored(Severity.REFUSED, "not publishable") : style.bold("publishable");
        return verdict + ": " + (counts.isEmpty() ? "no findings" : counts);
    }
}
