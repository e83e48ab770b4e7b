package org.undersigned.reading.signatory;

import java.util.function.Supplier;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.RecentValues;
import org.undersigned.reading.signatory.convention.LineConvention;

/**
 * How lines were parsed. A person who divides or joins lines of a list has it read again and again, and all lines but one are the
 * same each time.
 */
public final class ParsedLines {

    /** Parses each line anew. */
    static final ParsedLines NONE = new ParsedLines(0);

    private final RecentValues<Key, ParsedSignatory> parsed;

    /** @param most the lines that are kept; 0 to keep none */
    public ParsedLines(int most) {
        this.parsed = new RecentValues<>(most);
    }

    /** Nothing else decides how a line is parsed. */
    private record Key(String line, String language, Kind kind, LineConvention convention) {

        @Override
        public int hashCode() {
            return line.hashCode();
        }
    }

    ParsedSignatory find(
            String line, String language, Kind kind, LineConvention convention, Supplier<ParsedSignatory> parse) {
        return parsed.find(new Key(line, language, kind, convention), parse);
    }
}
