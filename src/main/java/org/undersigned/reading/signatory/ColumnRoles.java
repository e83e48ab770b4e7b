package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.Lexicon;

/**
 * What each column of a list of signatories holds: told by its head in any of the languages, else by what is in it. A
 * column of numbers numbers; the first of words holds the names; one of countries the places.
 */
public final class ColumnRoles {

    /** What a column can hold. */
    enum Content {
        NAME,
        FAMILY_NAME,
        GIVEN_NAME,
        KIND,
        ROLE,
        AFFILIATION,
        PLACE,
        GROUP,
        NUMBER,
        OTHER
    }

    private static final Map<String, Content> HEADS = heads();

    private static final Map<String, String> KINDS = kinds();

    private final List<Content> contents;

    private ColumnRoles(List<Content> contents) {
        this.contents = contents;
    }

    /** Whether a row of words heads columns: it names the one that holds the names. */
    public static boolean head(List<String> cells) {
        return cells.stream()
                        .map(ColumnRoles::content)
                        .anyMatch(content -> content == Content.NAME || content == Content.FAMILY_NAME)
                || cells.stream()
                                        .map(ColumnRoles::content)
                                        .filter(content -> content == Content.AFFILIATION)
                                        .count()
                                == 1
                        && cells.stream().map(ColumnRoles::content).noneMatch(content -> content == Content.OTHER);
    }

    static Content content(String head) {
        return HEADS.getOrDefault(folded(head), Content.OTHER);
    }

    private static Map<String, Content> heads() {
        Map<String, Content> heads = new HashMap<>();
        Lexicon.of("columns")
                .table("heads")
                .forEach((head, content) -> heads.put(
                        folded(head),
                        Content.valueOf(content.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return heads;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        Lexicon.of("columns").table("kinds").forEach((word, kind) -> kinds.put(folded(word), kind));
        return kinds;
    }

    private static String folded(String head) {
        return SlugGenerator.fold(head).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The columns of a table whose first row, perhaps empty, is {@code heads}. */
    public static ColumnRoles of(List<String> heads, List<List<String>> rows, CountryNames countryNames) {
        int width =
                Math.max(heads.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Content told = i < heads.size() ? content(heads.get(i)) : Content.OTHER;
            contents.add(told == Content.OTHER ? seen(i, rows, countryNames) : told);
        }
        settle(contents, heads);
        return new ColumnRoles(contents);
    }

    private static Content seen(int column, List<List<String>> rows, CountryNames countryNames) {
        int filled = 0;
        int numbers = 0;
        int places = 0;
        for (List<String> row : rows) {
            String cell = column < row.size() ? row.get(column).strip() : "";
            filled += cell.isEmpty() ? 0 : 1;
            numbers += !cell.isEmpty() && cell.chars().noneMatch(Character::isLetter) ? 1 : 0;
            places += countryNames.has(cell) ? 1 : 0;
        }
        if (filled == 0 || numbers * 10 >= filled * 9) {
            return Content.NUMBER;
        }
        return places * 2 > filled ? Content.PLACE : Content.OTHER;
    }

    /** Names there must be: an organization's where no person's are, else the first column of words. */
    private static void settle(List<Content> contents, List<String> heads) {
        if (contents.contains(Content.NAME) || contents.contains(Content.FAMILY_NAME)) {
            describe(contents);
            return;
        }
        int at = contents.indexOf(Content.AFFILIATION);
        if (at < 0) {
            at = contents.indexOf(Content.OTHER);
        }
        if (at < 0) {
            at = contents.indexOf(Content.PLACE);
        }
        if (at >= 0) {
            contents.set(at, Content.NAME);
        }
        describe(contents);
    }

    /** A column of words that no head names says what the signatory is. */
    private static void describe(List<Content> contents) {
        int named = Math.max(contents.indexOf(Content.NAME), contents.indexOf(Content.FAMILY_NAME));
        int other = contents.indexOf(Content.OTHER);
        if (other > named && named >= 0 && !contents.contains(Content.AFFILIATION)) {
            contents.set(other, Content.AFFILIATION);
        }
    }

    /** What one row says. */
    public SignatoryLine.ColumnValues told(List<String> cells) {
        String name = cell(cells, Content.NAME);
        String family = cell(cells, Content.FAMILY_NAME);
        String given = cell(cells, Content.GIVEN_NAME);
        if (name == null && family != null) {
            name = given == null ? family : given + " " + family;
        } else if (name != null && given != null) {
            name = given + " " + name;
        }
        String affiliation = cell(cells, Content.AFFILIATION);
        boolean only = name == null && affiliation != null;
        return new SignatoryLine.ColumnValues(
                only ? affiliation : name,
                kind(cells),
                cell(cells, Content.ROLE),
                only ? null : affiliation,
                cell(cells, Content.PLACE));
    }

    /** The label that a row gives itself; {@code null} where it gives none. */
    public String group(List<String> cells) {
        return cell(cells, Content.GROUP);
    }

    /** What a row says of the kind, as written. */
    String saidKind(List<String> cells) {
        return cell(cells, Content.KIND);
    }

    private Kind kind(List<String> cells) {
        String said = saidKind(cells);
        String label = said == null ? null : KINDS.getOrDefault(folded(said), said.toLowerCase(Locale.ROOT));
        return label == null ? null : Coded.of(Kind.class, label).orElse(null);
    }

    private String cell(List<String> cells, Content content) {
        for (int at = 0; at < Math.min(contents.size(), cells.size()); at++) {
            String cell = contents.get(at) == content ? cells.get(at).strip().replaceAll("\\s+", " ") : "";
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }
}
