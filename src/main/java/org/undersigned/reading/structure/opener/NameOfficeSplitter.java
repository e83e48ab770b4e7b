package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/**
 * Parts a recipient's line into name and office: "President of Mexico Andrés Manuel López Obrador".
 *
 * <p>The words that the salutation shares with the line are the name's. Where it shares none, a name is a run of
 * capitalised words at either end that are no words of office and no country.
 */
final class NameOfficeSplitter {

    private static final int MOST_NAME_WORDS = 7;

    private final StructureLexicon lexicon;
    private final CountryNames countryNames;
    private final Set<String> greeted = new HashSet<>();

    NameOfficeSplitter(StructureLexicon lexicon, List<String> salutation) {
        this.lexicon = lexicon;
        this.countryNames = CountryNames.of(lexicon.language);
        for (String line : salutation) {
            WhitespaceTokenizer.of(line).stream()
                    .filter(this::nameWord)
                    .map(NameOfficeSplitter::bare)
                    .forEach(greeted::add);
        }
    }

    /** Name and office; each {@code null} where the line has none. */
    record Parts(String name, String office) {}

    Parts parts(String line) {
        String bare = SentenceHeuristics.stripFinalMarks(line);
        int open = bare.indexOf(" (");
        if (open > 0 && bare.endsWith(")") && person(bare.substring(0, open))) {
            return new Parts(named(bare.substring(0, open)), nothing(bare.substring(open + 2, bare.length() - 1)));
        }
        List<String> pieces = Arrays.stream(bare.split(",\\s+|\\s+[–—-]\\s+|\\s*/\\s+"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (pieces.size() > 1) {
            String first = pieces.get(0);
            String last = pieces.get(pieces.size() - 1);
            if (person(first)) {
                return new Parts(named(first), nothing(bare.substring(bare.indexOf(first) + first.length())));
            }
            int named = behindTitle(first);
            if (named > 0) {
                return new Parts(
                        named(first.substring(named)),
                        nothing(first.substring(0, named).strip()
                                + bare.substring(bare.indexOf(first) + first.length())));
            }
            if (person(last) && pieces.size() <= 3 && (titled(last) || title(first))) {
                return new Parts(named(last), nothing(bare.substring(0, bare.lastIndexOf(last))));
            }
        }
        List<String> words = WhitespaceTokenizer.of(bare);
        int start = words.size();
        while (start > 0
                && partOfName(words, start - 1)
                && !(start < words.size() && words.get(start - 1).endsWith(","))) {
            start--;
        }
        int end = 0;
        while (end < words.size()
                && partOfName(words, end)
                && !(end > 0 && words.get(end - 1).endsWith(","))) {
            end++;
        }
        boolean atTheEnd = words.size() - start >= end;
        return split(words, atTheEnd ? start : 0, atTheEnd ? words.size() : end);
    }

    private Parts split(List<String> words, int from, int to) {
        if (to - from < 1 || to - from > MOST_NAME_WORDS) {
            return new Parts(null, nothing(String.join(" ", words)));
        }
        boolean single = to - from == 1
                && !greeted.contains(bare(words.get(from)))
                && (from == 0
                        ? to < words.size()
                        : !rank(words.get(from - 1)) && !lexicon.isHonorific(words.get(from - 1)));
        boolean small = from == 0
                && to < words.size()
                && Character.isLowerCase(words.get(to).codePointAt(0))
                && !lexicon.isOffice(words.get(to))
                && to - from < 2;
        boolean placed = from > 0
                && Character.isLowerCase(words.get(from - 1).codePointAt(0))
                && !lexicon.isOffice(words.get(from - 1))
                && !rank(words.get(from - 1))
                && !greeted.contains(bare(words.get(from)));
        if (placed || single || small) {
            return new Parts(null, nothing(String.join(" ", words)));
        }
        List<String> office = new ArrayList<>(words.subList(0, from));
        office.addAll(words.subList(to, words.size()));
        boolean honours = office.stream().allMatch(lexicon::isHonorific);
        return new Parts(
                named(String.join(" ", words.subList(from, to))), honours ? null : nothing(String.join(" ", office)));
    }

    /** Whether words name a person with a title, or with given and family name. */
    boolean somebody(String words) {
        List<String> all = WhitespaceTokenizer.of(SentenceHeuristics.stripFinalMarks(words));
        if (all.isEmpty()) {
            return false;
        }
        Parts parts = parts(words);
        boolean named = parts.name() != null;
        return named
                        && (titled(words)
                                || title(words)
                                || WhitespaceTokenizer.of(parts.name()).size() > 1)
                || !named && title(words) && all.size() > 1 && rank(all.get(lexicon.isHonorific(all.get(0)) ? 1 : 0));
    }

    /** Whether the salutation greets somebody with a word of this line. */
    boolean greets(String line) {
        return WhitespaceTokenizer.of(line).stream()
                .map(NameOfficeSplitter::bare)
                .anyMatch(greeted::contains);
    }

    /** Whether words begin with what somebody is: "Minister of Health". */
    boolean title(String line) {
        List<String> words = WhitespaceTokenizer.of(line);
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            if (rank(words.get(i))) {
                return true;
            }
            if (!lexicon.isHonorific(words.get(i)) && !lexicon.isOffice(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean rank(String word) {
        return lexicon.matches("ranks", word) || lexicon.matches("roles", word);
    }

    private boolean titled(String words) {
        return lexicon.isHonorific(WhitespaceTokenizer.first(words));
    }

    /** Whether words name a body rather than who sits in it. */
    boolean institution(String line) {
        return WhitespaceTokenizer.of(line).stream()
                .limit(6)
                .anyMatch(word -> lexicon.matches("institutions", word) || lexicon.matches("organizations", word));
    }

    /** Whether words name a street or a building. */
    boolean street(String line) {
        return WhitespaceTokenizer.of(line).stream()
                .anyMatch(word -> lexicon.matches("streets", word)
                        || lexicon.phrases("streets").stream()
                                .anyMatch(ending -> ending.length() > 4
                                        && SlugGenerator.fold(word).endsWith(ending)));
    }

    /** Whether no word is one of office. */
    boolean plain(String line) {
        return WhitespaceTokenizer.of(line).stream()
                        .noneMatch(word -> lexicon.isOffice(word) || lexicon.isHonorific(word) && word.length() > 3)
                && !institution(line)
                && !greets(line);
    }

    /** Whom a salutation greets: its words without "Dear" and the comma. */
    String withoutGreeting(String line) {
        List<String> words = WhitespaceTokenizer.of(line);
        int from = 0;
        while (from < words.size()
                && (lexicon.matches("salutations", words.get(from))
                        || lexicon.matches("greetings", words.get(from))
                        || lexicon.matches("conjunctions", words.get(from)))) {
            from++;
        }
        String rest = String.join(" ", words.subList(from, words.size()));
        while (!rest.isEmpty() && ",:;!—–.".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest;
    }

    /** "Governor Ana Ruiz": where the name begins behind a title; 0 where it doesn't. */
    private int behindTitle(String piece) {
        List<String> words = WhitespaceTokenizer.of(piece);
        int from = 0;
        while (from < words.size()
                && (rank(words.get(from))
                        || lexicon.isOffice(words.get(from))
                        || lexicon.isHonorific(words.get(from)))) {
            from++;
        }
        boolean titled = from > 0 && words.subList(0, from).stream().anyMatch(this::rank);
        String rest = String.join(" ", words.subList(from, words.size()));
        return titled && from < words.size() && (person(rest) || greets(rest))
                ? piece.indexOf(words.get(from), words.get(0).length())
                : 0;
    }

    boolean person(String piece) {
        List<String> words = WhitespaceTokenizer.of(piece);
        int named = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean part = partOfName(words, i);
            named += part ? 1 : 0;
            if (!part && !lexicon.isHonorific(words.get(i))) {
                return false;
            }
        }
        boolean whole = named >= 2 || named == 1 && (words.size() > 1 || greets(piece));
        return whole
                && words.size() <= MOST_NAME_WORDS
                && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
    }

    private boolean partOfName(List<String> words, int at) {
        String word = words.get(at);
        if (greeted.contains(bare(word))) {
            return true;
        }
        boolean particle = lexicon.isParticle(word) && at > 0 && at + 1 < words.size() && partOfName(words, at + 1);
        boolean initial = word.length() == 2
                && word.endsWith(".")
                && Character.isUpperCase(word.codePointAt(0))
                && words.size() > 1;
        return particle && (nameWord(words.get(at - 1)) || lexicon.isParticle(words.get(at - 1)))
                || initial
                || nameWord(word) && !countryNames.cover(words, at);
    }

    private boolean nameWord(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !lexicon.isOffice(word)
                && !lexicon.isHonorific(word)
                && !lexicon.matches("salutations", word)
                && !rank(word)
                && !lexicon.matches("organizations", word)
                && !lexicon.matches("institutions", word)
                && word.chars().filter(c -> c == '.').count() < 2
                && word.chars().noneMatch(c -> Character.isDigit(c) || c == '(' || c == ')')
                && word.chars().filter(Character::isLetter).count() > 1;
    }

    /** A name without "Ms" and "Hon.". */
    private String named(String words) {
        List<String> kept = WhitespaceTokenizer.of(words);
        int from = 0;
        while (from < kept.size() - 1 && lexicon.isHonorific(kept.get(from))) {
            from++;
        }
        return nothing(String.join(" ", kept.subList(from, kept.size())));
    }

    private static String nothing(String words) {
        String text = words.strip();
        while (!text.isEmpty() && ",–—-/".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        while (!text.isEmpty() && ",–—-/".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.isEmpty() ? null : text;
    }

    private static String bare(String word) {
        return SlugGenerator.fold(word).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
