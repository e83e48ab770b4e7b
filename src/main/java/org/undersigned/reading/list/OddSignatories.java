package org.undersigned.reading.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLine;

/** Finds the signatories of a list that look like something else: a role, a template, a sentence, or two names in one. */
public final class OddSignatories {

    /** A longer name of nobody known is a sentence. */
    private static final int MAX_NAME_WORDS = 9;

    /** In a list of so few lines a year belongs to no name. */
    private static final int MAX_FEW = 3;

    private static final Pattern SMALL_WORD = Pattern.compile("^[^\\p{L}\\d]*\\p{Ll}");
    /** One in so many lines is doubtful if it has an unusual look, and if it cannot be a name. */
    private static final int MAX_UNUSUAL = 6;

    private static final int MAX_BROKEN = 100;
    /** In a list of no more lines one of them is enough. */
    private static final int MAX_SHORT = 30;

    private static final int MIN_DASHED = 5;

    private static final Pattern DASH = Pattern.compile(" [-–—] ");

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}(?:[\\p{Ll}'’-]\\p{Lu}?)+|\\p{Lu}{4,}");

    /** One person in so many has a comma in the name, where the family name does not come first. */
    private static final int MAX_WITH_COMMA = 4;

    /** A slogan, or the name of a movement: "#NoToTheDam". */
    private static final Pattern HASHTAG = Pattern.compile("#\\p{L}");

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{2}[.!?]$");

    private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\t| {3,}+)\\s*+\\S");
    private static final Pattern TEMPLATE =
            Pattern.compile("[{}<>_|=]{2}|^[\\[«\"“].*[\\]»\"”]$|^[\\[«]|\\[\\d|[=:…]$|https?:|www\\.");
    private static final Pattern MARK =
            Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079\\u1d43-\\u1d6a*†‡§]|\\p{L}\\d(?:,\\d)*$");
    private static final Pattern LABEL = Pattern.compile("^\\(?\\p{L}\\)\\s|\\s\\(?[b-z]\\)\\s");
    private static final int MIN_RUN_WORDS = 5;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}{1,4}\\.");
    /** A part after a comma that is no degree: "Ana Ruiz, MD, MPH". */
    public static final Pattern ADDITION = Pattern.compile(
            ",(?!\\s*(?:(?:\\p{Lu}\\p{Ll}{0,3}\\.){2,4}(?=[\\s,)]|$)|(?:\\p{Lu}|\\.|Ph|Sc|Jr|Sr|Inc|Esq){1,6}\\b))");

    private static final Pattern NAME_IN_ROLE =
            Pattern.compile("(?:\\p{Ll}{3,}\\s){1,2}\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+");

    private final List<SignatoryLine> lines;
    private final List<Signatory> signatories;
    private final boolean capitalisesNouns;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> functionWords;
    private final Set<String> particles;
    private final long persons;
    private final long withComma;

    /** Whether all lines but one have a dash, each behind the name. */
    private final boolean dashed;

    private final long lowerCase;
    private final long severalWords;

    OddSignatories(List<SignatoryLine> lines, List<Signatory> signatories, String language) {
        this.lines = lines;
        this.signatories = signatories;
        this.capitalisesNouns =
                !Lexicon.forLanguage(language, "figures").words("capitalised").isEmpty();
        this.functionWords = Set.copyOf(Lexicon.forLanguage(language, "figures").words("functions"));
        this.particles = Set.copyOf(Lexicon.forLanguage(language, "letter").words("particles"));
        titles.addAll(Lexicon.forLanguage(language, "signatories").words("roles"));
        titles.addAll(Lexicon.forLanguage(language, "address").words("ranks"));
        titles.addAll(Lexicon.forLanguage(language, "letter").words("honorifics"));
        this.persons = signatories.stream().filter(s -> s.kind() == Kind.PERSON).count();
        this.dashed = signatories.size() >= MIN_DASHED
                && IntStream.range(0, lines.size())
                                .filter(i -> countDashes(i) == 1)
                                .count()
                        == lines.size() - 1;
        this.withComma = signatories.stream()
                .filter(s -> s.kind() == Kind.PERSON && s.naming().name().indexOf(',') > 0)
                .count();
        this.lowerCase =
                signatories.stream().filter(OddSignatories::beginsSmall).count();
        this.severalWords = signatories.stream()
                .filter(s -> WhitespaceTokenizer.tokenize(s.naming().name()).size() > 1)
                .count();
    }

    /**
     * The indexes of the lines that look like something else.
     *
     * @param certain those that are something else, whatever the list looks like
     * @param likely those that show that the list is misread
     */
    public record Found(List<Integer> certain, List<Integer> likely) {}

    Found find() {
        return new Found(findCertain(), findLikely());
    }

    /**
     * The lines that look like something else, if they are enough of the list to doubt how it is read. A few names of an
     * unusual look in a long list are what they are.
     */
    private List<Integer> findLikely() {
        List<Integer> broken = new ArrayList<>();
        List<Integer> odd = new ArrayList<>();
        for (int i = 0; i < signatories.size(); i++) {
            if (isBroken(signatories.get(i))) {
                broken.add(i);
                odd.add(i);
            } else if (isUnusual(signatories.get(i))) {
                odd.add(i);
            }
        }
        if (odd.size() * MAX_UNUSUAL >= signatories.size()) {
            return odd;
        }
        boolean several = broken.size() > 1 || signatories.size() <= MAX_SHORT;
        return several && broken.size() * MAX_BROKEN >= signatories.size() ? broken : List.of();
    }

    /** The lines that are something else, whatever the list looks like: two persons, an address of the web, a slogan. */
    private List<Integer> findCertain() {
        return IntStream.range(0, signatories.size())
                .filter(i -> lines.get(i).columns() == null)
                .filter(i -> namesTwo(signatories.get(i))
                        || dashed && countDashes(i) > 1
                        || isOpen(signatories.get(i).role())
                        || signatories.get(i).naming().name().contains("://")
                        || HASHTAG.matcher(signatories.get(i).naming().name()).lookingAt())
                .boxed()
                .toList();
    }

    /** Whether a line cannot be one name. */
    private boolean isBroken(Signatory signatory) {
        String name = signatory.naming().name();
        boolean listed = lines.get(signatory.position() - 1).columns() == null;
        return TEMPLATE.matcher(name).find()
                || COLUMNS.matcher(signatory.text()).find()
                || LABEL.matcher(name).find()
                || isTitle(name)
                || ColumnHeads.areIn(signatory)
                || listed
                        && (isPhrase(signatory)
                                || isRoleOfAbove(signatory)
                                || isFragment(signatory)
                                || isRunTogether(signatory)
                                || hasRoleInside(signatory));
    }

    /** "From around the harbour": among a few signatories, words that begin with two that no name begins with. */
    private boolean isPhrase(Signatory signatory) {
        List<String> words = WhitespaceTokenizer.tokenize(signatory.naming().name());
        return signatory.kind() == Kind.UNKNOWN
                && signatories.size() <= MAX_FEW
                && words.size() > 2
                && functionWords.contains(words.get(0).toLowerCase(Locale.ROOT))
                && functionWords.contains(words.get(1))
                && !particles.contains(words.get(0).toLowerCase(Locale.ROOT))
                && !particles.contains(words.get(1));
    }

    /** "Ana Ruiz Chief Pilot Harbour Watch": a role between capitalised words, which nothing separates. */
    private boolean hasRoleInside(Signatory signatory) {
        List<String> words = WhitespaceTokenizer.tokenize(signatory.naming().name());
        return signatory.kind() != Kind.ORGANIZATION
                && words.size() >= MIN_RUN_WORDS
                && countCapitalised(words) == words.size()
                && words.stream().limit(2).noneMatch(this::isRoleWord)
                && words.stream().skip(2).anyMatch(this::isRoleWord);
    }

    private boolean isRoleWord(String word) {
        return word.length() > 3 && titles.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a line has the look of something else, as a few names have: "la:iz", "OW2". */
    private boolean isUnusual(Signatory signatory) {
        String name = signatory.naming().name();
        boolean listed = lines.get(signatory.position() - 1).columns() == null;
        return MARK.matcher(name).find()
                || name.indexOf(": ") > 0
                || listed && beginsSmall(signatory) && lowerCase * 2 <= signatories.size();
    }

    /** "La Presidente": an office without a name. */
    private boolean isTitle(String name) {
        List<String> words = WhitespaceTokenizer.tokenize(name.toLowerCase(Locale.ROOT));
        return !GivenNames.startPerson(name)
                && words.stream().anyMatch(word -> word.length() > 3 && titles.contains(word))
                && words.stream().allMatch(word -> word.length() <= 3 || titles.contains(word));
    }

    /** "Governor of Vale" behind "Ana Ruiz", of whom nothing else is said. */
    private boolean isRoleOfAbove(Signatory signatory) {
        List<String> words = WhitespaceTokenizer.tokenize(signatory.naming().name());
        boolean office = signatory.kind() != Kind.ORGANIZATION
                && words.size() > 2
                && isRoleWord(words.get(0))
                && SMALL_WORD.matcher(words.get(1)).find();
        Signatory above = office && signatory.position() > 1 ? signatories.get(signatory.position() - 2) : null;
        return above != null && above.kind() != Kind.ORGANIZATION && above.role() == null;
    }

    /** A part of a line, or a line of prose. */
    private boolean isFragment(Signatory signatory) {
        String name = signatory.naming().name();
        List<String> words = WhitespaceTokenizer.tokenize(name);
        boolean unknown = signatory.kind() == Kind.UNKNOWN;
        boolean dated =
                YEAR.matcher(name).find() && (name.indexOf(',') > 0 || unknown && signatories.size() <= MAX_FEW);
        boolean lone = words.size() == 1
                && signatories.size() > 2
                && severalWords * 10 >= signatories.size() * 9
                && ABBREVIATION.matcher(name).matches();
        long capitals = countCapitalised(words);
        boolean prose = unknown && words.size() > 2 && capitals <= 1 && persons * 2 > signatories.size();
        boolean sentence = unknown
                && (words.size() > MAX_NAME_WORDS && capitals * 2 < words.size()
                        || words.size() > 1
                                && capitals <= 1
                                && SENTENCE_END.matcher(signatory.text()).find());
        return dated || lone || prose || sentence;
    }

    public static long countCapitalised(List<String> words) {
        return words.stream().filter(word -> !SMALL_WORD.matcher(word).find()).count();
    }

    private long countDashes(int line) {
        return DASH.matcher(lines.get(line).text()).results().count();
    }

    private static boolean beginsSmall(Signatory signatory) {
        return Character.isLowerCase(signatory.naming().name().codePointAt(0));
    }

    /** "Ana Ruiz, Tom Lind" among persons whose names have no comma. */
    private boolean namesTwo(Signatory signatory) {
        String name = signatory.naming().name();
        int comma = name.indexOf(", ");
        return signatory.kind() == Kind.PERSON
                && comma > 0
                && withComma * MAX_WITH_COMMA <= persons
                && isFullName(name.substring(0, comma))
                && isFullName(name.substring(comma + 2));
    }

    /** "Tom Lind (Associate Directors": a name among the words about another, and a bracket that closes elsewhere. */
    private static boolean isOpen(String role) {
        return role != null && role.lastIndexOf('(') > role.lastIndexOf(')');
    }

    /** Two or more words such as "Ruiz" or "RUIZ", but not "PhD", "RN" or "Jr.". */
    private static boolean isFullName(String words) {
        List<String> all = WhitespaceTokenizer.tokenize(words);
        return all.size() > 1
                && all.stream().allMatch(word -> NAME_WORD.matcher(word).matches());
    }

    /** Two or more signatories in one. */
    private boolean isRunTogether(Signatory signatory) {
        String name = signatory.naming().name();
        long commas = ADDITION.matcher(name).results().count();
        boolean organization = signatory.kind() == Kind.ORGANIZATION;
        boolean unread = signatory.kind() == Kind.UNKNOWN && commas == 1 && persons * 2 > signatories.size();
        boolean nameInRole = !capitalisesNouns
                && signatory.role() != null
                && NAME_IN_ROLE.matcher(signatory.role()).matches();
        boolean oneLine = signatories.size() <= 2
                && ADDITION.matcher(signatory.text()).results().count() >= 4;
        return !organization && commas > 1 || unread || nameInRole || oneLine;
    }
}
