package org.undersigned.reading.signatory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.undersigned.letter.Signatory.Kind;

/**
 * How lines were parsed. A person who divides or joins lines of a list has it read again and again, and all lines but one are the
 * same each time.
 */
public final class ParsedLines {

    /** Parses each line anew. */
    public static final ParsedLines NONE = new ParsedLines(0);

    private final int most;
    private final Map<Key, ParsedSignatory> parsed = new ConcurrentHashMap<>();

    /** @param most the lines that are kept; 0 to keep none */
    public ParsedLines(int most) {
        this.most = most;
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
        if (most == 0) {
            return parse.get();
        }
        Key key = new Key(line, language, kind, convention);
        ParsedSignatory known = parsed.get(key);
        if (known == null) {
            known = parse.get();
            if (parsed.size() >= most) {
                parsed.clear();
            }
            parsed.put(key, known);
        }
        return known;
    }
}
