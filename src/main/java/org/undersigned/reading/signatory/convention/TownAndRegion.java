package org.undersigned.reading.signatory.convention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.Lexicon;

/** Recognises a town and its region, state or country at the end of a line: "Sudbury, Massachusetts", "Rockville, MD". */
public final class TownAndRegion {

    private static final Set<String> REGIONS = Lexicon.shared("regions").words("names").stream()
            .map(SlugGenerator::fold)
            .collect(Collectors.toSet());

    private static final Pattern STATE = Pattern.compile("\\p{Lu}{2}");

    private TownAndRegion() {}

    /** Whether the last two parts are a town and its region, state or country, in a list where most lines end so: "MD" is no degree. */
    public static boolean isAtEnd(List<String> parts, CountryNames countryNames) {
        int last = parts.size() - 1;
        return last > 0
                && LineConvention.isTown(parts.get(last - 1))
                && (isRegion(parts.get(last))
                        || STATE.matcher(parts.get(last)).matches()
                        || countryNames.contains(parts.get(last)));
    }

    /** Whether a part is a region, or the two letters of a state that are no degree. */
    static boolean isRegion(String part) {
        return LineConvention.isState(part) || REGIONS.contains(SlugGenerator.fold(part));
    }
}
