package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.CountryNames;

/**
 * Finds the labels of a list that is grouped by countries or towns: a country or one word in bold or italics, alone on a
 * line above the names from there.
 */
final class PlaceLabels {

    private static final int MIN_LABELS = 2;

    /** One name below a word in bold may be a person of that organization. */
    private static final int MIN_NAMES = 2;

    /** "Kenya (12)", "Kenya:" */
    private static final Pattern COUNT = Pattern.compile("\\s*(?:\\(\\d{1,5}\\))?\\s*:?$");

    private static final CountryNames COUNTRIES = CountryNames.forAllLanguages();

    private PlaceLabels() {}

    /**
     * Where the labels are: the list begins with one, none is at its end or above another one, and they are no more than
     * the names. Elsewhere a country below a name is where the name is from.
     *
     * @param blocks of the list
     */
    static Set<Position> find(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LITERAL) {
                block.lines().stream().filter(line -> !line.blank()).forEach(lines::add);
            } else if (block.kind() == Block.Kind.ITEM) {
                lines.add(null);
            }
        }
        int first = 0;
        while (first < lines.size() && !isPlace(lines.get(first)) && first < 2) {
            first++;
        }
        if (first > 0 && first < lines.size() && !endsAsLabel(lines.get(first - 1))) {
            return Set.of();
        }
        Set<Position> labels = new HashSet<>();
        boolean above = false;
        boolean stressed = false;
        int names = 0;
        for (Line line : lines.subList(Math.min(first, lines.size()), lines.size())) {
            boolean place = isPlace(line);
            if (place && (above || stressed && names < MIN_NAMES)) {
                return Set.of();
            }
            stressed = place ? !isCountry(line) : stressed;
            names = place ? 0 : names + 1;
            if (place) {
                labels.add(line.position());
            }
            above = place;
        }
        return labels.size() < MIN_LABELS
                        || above
                        || stressed && names < MIN_NAMES
                        || labels.size() * 2 > lines.size() - first
                ? Set.of()
                : labels;
    }

    private static boolean endsAsLabel(Line line) {
        return line != null && (line.text().endsWith(":") || line.text().endsWith(","));
    }

    private static boolean isPlace(Line line) {
        if (line == null) {
            return false;
        }
        String name = nameOf(line);
        boolean stressed = line.isEmphasized() || line.isItalic();
        return !name.isEmpty()
                && (stressed && name.indexOf(' ') < 0 && Character.isUpperCase(name.codePointAt(0)) || isCountry(line));
    }

    private static boolean isCountry(Line line) {
        return COUNTRIES.contains(nameOf(line));
    }

    private static String nameOf(Line line) {
        return COUNT.matcher(line.text()).replaceFirst("");
    }
}
