package org.undersigned.reading.signatory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.signatory.ColumnRoles.ColumnRole;

/** The headers that columns of lists have in any of the languages, and the words for kinds of signatories in their cells. */
final class ColumnHeaders {

    private static final Map<String, ColumnRole> HEADERS = loadHeaders();
    private static final Map<String, String> KINDS = loadKinds();

    private ColumnHeaders() {}

    /** Whether a row is a header: one of its cells names the column of names. */
    static boolean isHeader(List<String> cells) {
        return cells.stream()
                        .map(ColumnHeaders::roleOf)
                        .anyMatch(columnRole -> columnRole == ColumnRole.NAME || columnRole == ColumnRole.FAMILY_NAME)
                || cells.stream()
                                        .map(ColumnHeaders::roleOf)
                                        .filter(columnRole -> columnRole == ColumnRole.AFFILIATION)
                                        .count()
                                == 1
                        && cells.stream()
                                .map(ColumnHeaders::roleOf)
                                .noneMatch(columnRole -> columnRole == ColumnRole.OTHER);
    }

    static ColumnRole roleOf(String head) {
        return HEADERS.getOrDefault(fold(head), ColumnRole.OTHER);
    }

    private static Map<String, ColumnRole> loadHeaders() {
        Map<String, ColumnRole> heads = new HashMap<>();
        Lexicon.shared("columns")
                .table("heads")
                .forEach((head, content) -> heads.put(
                        fold(head),
                        ColumnRole.valueOf(content.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return heads;
    }

    private static Map<String, String> loadKinds() {
        Map<String, String> kinds = new HashMap<>();
        Lexicon.shared("columns").table("kinds").forEach((word, kind) -> kinds.put(fold(word), kind));
        return kinds;
    }

    private static String fold(String head) {
        return SlugGenerator.fold(head).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The kind that a cell names; {@code null} where it names none that is known. */
    static Kind kindNamed(String text) {
        String label = KINDS.getOrDefault(fold(text), text.toLowerCase(Locale.ROOT));
        return Coded.of(Kind.class, label).orElse(null);
    }
}
