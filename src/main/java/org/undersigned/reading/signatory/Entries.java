package org.undersigned.reading.signatory;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.letter.Signatory.Naming;
import org.undersigned.reading.Slugs;
import org.undersigned.reading.language.Countries;
import org.undersigned.reading.language.Lexicon;

/**
 * Reads one line of a list: "Asociación Pop No'j (Guatemala)", "Kids in Need of Defense (KIND)", "Dr. X, Professor of Y,
 * University of Z", "X, on behalf of Y". What it isn't sure of stays in the name.
 */
final class Entries {

    private static final Map<String, Entries> KNOWN = new ConcurrentHashMap<>();
    private static final int FEWEST_SHARED = 4;

    private final Set<String> persons;
    private final List<String> behalf;
    private final Set<String> roles;
    private final Set<String> organizations;
    private final Set<String> singulars;
    private final Countries countries;

    private Entries(String language) {
        Lexicon lexicon = Lexicon.of(language, "signatories");
        this.persons = new HashSet<>(lexicon.words("persons"));
        this.behalf = lexicon.words("behalf");
        this.roles = new HashSet<>(lexicon.words("roles"));
        this.organizations = new HashSet<>(lexicon.words("organizations"));
        this.singulars = new HashSet<>(lexicon.words("singulars"));
        this.countries = Countries.of(language);
    }

    static Entries of(String language) {
        return KNOWN.computeIfAbsent(Lexicon.exists(language, "signatories") ? language : "en", Entries::new);
    }

    /** Whether the letter's own word for its signatories says that they are organizations. */
    boolean organization(String unit) {
        return unit != null && singulars.contains(unit.toLowerCase(Locale.ROOT));
    }

    Entry read(String line, Kind otherwise) {
        Entry entry = Entry.named(line, kind(line, otherwise));
        int comma = line.indexOf(", ");
        if (comma > 0) {
            String before = line.substring(0, comma).strip();
            String after = line.substring(comma + 2).strip();
            Entry person = person(entry, before, after);
            if (person != null) {
                return person;
            }
        }
        return alternate(bracketed(placed(entry)));
    }

    /** What a row says; who has a role is a person. */
    Entry of(SignatoryLine.Told row, Kind otherwise) {
        Kind kind = row.role() == null ? kind(row.name(), otherwise) : Kind.PERSON;
        Naming naming = new Naming(row.name(), null, List.of());
        return new Entry(naming, kind, row.role(), row.affiliation(), null, row.place());
    }

    private Kind kind(String line, Kind otherwise) {
        String[] words = line.toLowerCase(Locale.ROOT).split("[\\s,()/]+");
        if (words.length > 1 && persons.contains(words[0])) {
            return Kind.PERSON;
        }
        for (String word : words) {
            if (organizations.contains(word)) {
                return Kind.ORGANIZATION;
            }
        }
        return otherwise;
    }

    private Entry person(Entry entry, String name, String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        for (String words : behalf) {
            if (lower.startsWith(words + " ")) {
                return entry.person(
                        name, null, null, rest.substring(words.length()).strip());
            }
        }
        String first = lower.split("[\\s,]+", 2)[0];
        if (!roles.contains(first)
                || organizations.contains(name.toLowerCase(Locale.ROOT).split(" ")[0])) {
            return entry.kind() == Kind.PERSON ? entry.person(name, null, rest, null) : null;
        }
        int comma = rest.indexOf(", ");
        return comma < 0
                ? entry.person(name, rest, null, null)
                : entry.person(name, rest.substring(0, comma), rest.substring(comma + 2), null);
    }

    /** "Organization, Country" */
    private Entry placed(Entry entry) {
        String name = entry.naming().name();
        int comma = name.lastIndexOf(", ");
        boolean country = comma > 0 && countries.has(name.substring(comma + 2));
        return country
                ? entry.placed(
                        name.substring(0, comma).strip(),
                        name.substring(comma + 2).strip())
                : entry;
    }

    private Entry bracketed(Entry entry) {
        String name = entry.naming().name();
        int open = name.lastIndexOf('(');
        if (open > 0 && name.endsWith(")")) {
            String before = name.substring(0, open).strip();
            String inside = name.substring(open + 1, name.length() - 1).strip();
            if (countries.has(inside)) {
                return entry.placed(before, inside);
            }
            if (Abbreviations.abbreviates(inside, before)) {
                return entry.abbreviated(before, inside);
            }
            return entry.kind() == Kind.PERSON && !inside.isEmpty() ? entry.person(before, null, inside, null) : entry;
        }
        int hyphen = Math.max(name.lastIndexOf('-'), name.lastIndexOf('–'));
        if (hyphen > 0) {
            String before = name.substring(0, hyphen).strip();
            String behind = name.substring(hyphen + 1).strip();
            boolean capitals = behind.equals(behind.toUpperCase(Locale.ROOT));
            if (capitals && before.indexOf(' ') > 0 && Abbreviations.abbreviates(behind, before)) {
                return entry.abbreviated(before, behind);
            }
        }
        return entry;
    }

    /** Two names of one organization, in two languages, begin alike. */
    private Entry alternate(Entry entry) {
        String name = entry.naming().name();
        int parting = name.indexOf(';');
        if (parting < 0) {
            return entry;
        }
        String one = name.substring(0, parting).strip();
        String other = name.substring(parting + 1).strip();
        return one.isEmpty() || other.isEmpty() || !alike(one, other) ? entry : entry.alsoNamed(one, other);
    }

    private static boolean alike(String one, String other) {
        String a = Slugs.fold(one);
        String b = Slugs.fold(other);
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= FEWEST_SHARED;
    }
}
