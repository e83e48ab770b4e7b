package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.name.NameMarks;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Splits names that run on in one line: "A; B; C", "A, B, Inc., C and D", "Ana Ruiz y Tom Lind". */
public record NameEnumeration(StructureLexicon lexicon) {

    private static final Pattern BEHIND_NAME = Pattern.compile("[,(].*$");

    /** The fewest names of a line that nothing introduces; fewer parts are a name and its role. */
    private static final int MIN_NAMES = 6;

    /** So many parts with capitals are names, although some have words in small letters: "Front social, Union locale". */
    private static final int MIN_MANY = 12;

    private static final int MAX_NAME_WORDS = 12;

    /** The fewest words behind the last name that are the end of a sentence. */
    private static final int MIN_CLAUSE = 4;

    private static final int MAX_LAST_PART = 300;
    private static final String BULLET = " • ";
    private static final List<String> MARKS = List.of(";", " · ", BULLET, " | ");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern ELLIPSIS = Pattern.compile("(?<=[\\p{L}\\d)»”])\\s?(?:…|\\.{3,4})$");
    private static final Pattern COMMA = Pattern.compile(",[\\s\\u00a0]+");

    /** The names of a line that a label introduces; empty if it is something else. */
    public List<String> splitLabelled(String text) {
        List<String> spaced = new SpacedMarks(this).split(text);
        if (!spaced.isEmpty()) {
            return spaced;
        }
        List<String> described = new DescribedEnumeration(this).split(text);
        List<String> persons = described.isEmpty() ? new AlternatingEnumeration(this).split(text) : described;
        if (!persons.isEmpty()) {
            return persons;
        }
        List<String> bullets = List.of(text.split(Pattern.quote(BULLET)));
        if (bullets.size() >= MIN_NAMES
                && bullets.stream().filter(this::isPerson).count() * 10 >= bullets.size() * 8) {
            return bullets.stream().map(String::strip).toList();
        }
        List<String> parts = split(text);
        boolean names = parts.size() > 1 && parts.stream().allMatch(this::mayBeName);
        long capital = parts.stream().filter(SentenceHeuristics::startsAsName).count();
        boolean many = parts.size() >= MIN_NAMES && capital * 10 >= parts.size() * 8;
        return names && (many || areMostWrittenAsNames(parts)) ? parts : List.of();
    }

    /** The names of a line of many; empty if it is something else. */
    public List<String> splitMany(String text) {
        List<String> spaced = new SpacedMarks(this).split(text);
        if (!spaced.isEmpty() || text.chars().filter(c -> c == ',').count() < MIN_NAMES - 1) {
            return spaced;
        }
        List<String> described = new DescribedEnumeration(this).split(text);
        if (!described.isEmpty()) {
            return described;
        }
        List<String> parts = split(text);
        long roles = parts.stream()
                .filter(part -> MultiLineSignature.startsWithRole(part, lexicon))
                .count();
        return parts.size() >= MIN_NAMES && roles * 5 <= parts.size() && areMostWrittenAsNames(parts)
                ? parts
                : List.of();
    }

    /** The names of a line among few lines: separated by marks, or persons with a conjunction before the last. */
    public List<String> splitFew(String text) {
        List<String> alternating = new AlternatingEnumeration(this).splitUnlabelled(text);
        if (!alternating.isEmpty()) {
            return alternating;
        }
        List<String> marked = splitAtMarks(text);
        if (marked.size() > 2) {
            return marked;
        }
        List<String> many = splitMany(text);
        if (!many.isEmpty()) {
            return isAddress(many) ? List.of() : many;
        }
        List<String> parts = split(text);
        boolean signed =
                parts.size() > 1 && parts.stream().skip(1).allMatch(part -> lexicon.startsWith("proxies", part));
        if (signed || FamilyFirstNames.areAll(parts)) {
            return parts;
        }
        boolean joined = parts.size() > 1
                && (endsWithConjunction(text) || countMarked(parts) > 1 || parts.size() > 2 && arePlainPersons(parts));
        boolean persons = parts.size() > 1
                && parts.subList(0, Math.max(1, parts.size() - 1)).stream().allMatch(this::isPerson)
                && (isPerson(parts.get(parts.size() - 1)) || parts.size() > 2);
        return joined && persons ? parts : List.of();
    }

    /** "Ana Ruiz 7, Lake Road, Karsk": who lives where. */
    private static boolean isAddress(List<String> parts) {
        return parts.stream().limit(2).anyMatch(part -> part.chars().anyMatch(Character::isDigit));
    }

    /** Whether all parts are names of two or three words. */
    private boolean arePlainPersons(List<String> parts) {
        return parts.stream().allMatch(part -> {
            int words = WhitespaceTokenizer.tokenize(part).size();
            return (words == 2 || words == 3) && isPerson(part);
        });
    }

    /** The names that a mark of affiliation follows: "Ana Ruiz[1], Tom Lind[2]". */
    private static long countMarked(List<String> parts) {
        return parts.stream().filter(part -> !NameMarks.of(part).isEmpty()).count();
    }

    /** Whether a conjunction stands in the last part, after its last comma. */
    boolean endsWithConjunction(String text) {
        return WhitespaceTokenizer.tokenize(text.substring(Math.max(0, text.lastIndexOf(',')))).stream()
                .anyMatch(this::isConjunction);
    }

    /** The persons of a line of nothing else: "Ana Ruiz, Tom Lind"; empty if it is something else. */
    public List<String> splitPersons(String text) {
        List<String> parts = split(text);
        return parts.size() > 1 && parts.stream().allMatch(this::isPerson) ? parts : List.of();
    }

    /** Whether a line is a row of names: many, or some that begin with the family name in capitals. */
    public boolean hasNames(String text) {
        List<String> parts = text.indexOf(',') < 0 ? List.of() : split(text);
        return parts.size() > 2 && parts.stream().allMatch(this::isPerson)
                || !splitMany(text).isEmpty();
    }

    private List<String> split(String text) {
        List<String> marked = splitAtMarks(text);
        List<String> parts = new ArrayList<>();
        List<String> written = marked.size() > 1 ? marked : withoutClause(List.of(COMMA.split(text)));
        Set<String> starts = written.stream()
                .map(part -> WhitespaceTokenizer.firstToken(part.strip()))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (String part : written) {
            String bare = part.strip();
            if (starts.contains(WhitespaceTokenizer.firstToken(bare))) {
                parts.add(bare);
            } else if (!bare.isEmpty()) {
                addPart(parts, bare);
            }
        }
        return FamilyFirstNames.split(new JoinedNames(this).split(parts));
    }

    /** "…, Ana Ruiz and Tom Lind have signed this letter": the last part without the words behind the names. */
    private List<String> withoutClause(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        List<String> words = WhitespaceTokenizer.tokenize(last);
        int end = 0;
        while (end < words.size()
                && (Character.isUpperCase(words.get(end).codePointAt(0)) || isSmallInName(words.get(end)))) {
            end++;
        }
        if (parts.size() < MIN_MANY || end < 2 || words.size() - end < MIN_CLAUSE) {
            return parts;
        }
        List<String> names = new ArrayList<>(parts.subList(0, parts.size() - 1));
        names.add(String.join(" ", words.subList(0, end)));
        return names;
    }

    private boolean isSmallInName(String word) {
        return lexicon.isParticle(word) || isConjunction(word);
    }

    private List<String> splitAtMarks(String text) {
        for (String mark : MARKS) {
            List<String> parts = Stream.of(text.split(Pattern.quote(mark)))
                    .map(part -> withoutConjunction(part.strip()))
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (parts.size() > 1 && (parts.size() > 2 || mark.equals(";"))) {
                return parts;
            }
        }
        return List.of();
    }

    /** A legal form or degree, or a role in small letters, belongs to the name before it. */
    private void addPart(List<String> parts, String part) {
        String form = part.endsWith(".") && !lexicon.matches("legalForms", part)
                ? part.substring(0, part.length() - 1)
                : part;
        boolean attached = !parts.isEmpty()
                && parts.get(parts.size() - 1).length() <= MAX_LAST_PART
                && (endsInBrackets(parts.get(parts.size() - 1))
                        || isNumber(part)
                        || lexicon.matches("legalForms", form)
                        || isPostnominal(form)
                        || isSmallRole(part)
                                && !lexicon.startsWith("proxies", part)
                                && !isSmallName(parts.get(parts.size() - 1), part));
        if (!attached) {
            parts.add(part);
            return;
        }
        int last = parts.size() - 1;
        parts.set(last, parts.get(last) + ", " + part);
    }

    /** "Alpine Club (Bern": the comma behind it is inside the brackets. */
    private static boolean endsInBrackets(String part) {
        return part.lastIndexOf('(') > part.lastIndexOf(')');
    }

    /** "Teachers' Union 17, 62": the numbers of its sections. */
    private static boolean isNumber(String part) {
        return part.length() <= 4 && part.chars().allMatch(Character::isDigit);
    }

    private boolean isPostnominal(String part) {
        return part.indexOf(' ') < 0
                && lexicon.matches("postnominals", part)
                && Character.isUpperCase(part.codePointAt(0));
    }

    /** Behind an organization, words in small letters that are no role and begin with no preposition are a name. */
    private boolean isSmallName(String before, String part) {
        String first = WhitespaceTokenizer.firstToken(part);
        return LineEvidence.namesOrganization(before, lexicon)
                && first.length() > 2
                && !lexicon.isParticle(first)
                && !lexicon.matches("where", first)
                && !lexicon.matches("organizations", first)
                && !MultiLineSignature.startsWithRole(part, lexicon);
    }

    private boolean isSmallRole(String part) {
        return Character.isLowerCase(part.codePointAt(0))
                && withoutConjunction(part).equals(part);
    }

    String withoutStop(String written) {
        String part = ELLIPSIS.matcher(written).replaceFirst("");
        if (part.endsWith(").")) {
            return part.substring(0, part.length() - 1);
        }
        boolean stop = part.endsWith(".")
                && part.length() > 4
                && Character.isLetter(part.charAt(part.length() - 2))
                && Character.isLetter(part.charAt(part.length() - 3))
                && !lexicon.matches("legalForms", part.substring(part.lastIndexOf(' ') + 1));
        return stop ? part.substring(0, part.length() - 1) : part;
    }

    boolean isConjunction(String word) {
        return word.equals("&") || lexicon.matches("conjunctions", word) && !Character.isUpperCase(word.codePointAt(0));
    }

    boolean isPerson(String text) {
        String head = BEHIND_NAME.matcher(NameMarks.strip(text)).replaceFirst("");
        return MultiLineSignature.isPersonWithoutRole(head, lexicon)
                && WhitespaceTokenizer.tokenize(head).stream().noneMatch(this::isConjunction);
    }

    String withoutConjunction(String part) {
        String first = WhitespaceTokenizer.firstToken(part);
        return isConjunction(first) && part.length() > first.length()
                ? part.substring(first.length()).strip()
                : part;
    }

    private boolean mayBeName(String part) {
        String name = BRACKETS.matcher(part).replaceAll("");
        return WhitespaceTokenizer.tokenize(name).size() <= MAX_NAME_WORDS && !SentenceHeuristics.isProse(name);
    }

    private boolean areMostWrittenAsNames(List<String> parts) {
        long written = parts.stream()
                .filter(part -> WhitespaceTokenizer.tokenize(part).size() <= MAX_NAME_WORDS
                        && SentenceHeuristics.startsAsName(part)
                        && MultiLineSignature.isWrittenAsName(part, lexicon))
                .count();
        long capital = parts.stream().filter(SentenceHeuristics::startsAsName).count();
        boolean many = parts.size() >= MIN_MANY
                && capital * 10 >= parts.size() * 9
                && parts.stream().noneMatch(SentenceHeuristics::isProse);
        return written * 10 >= parts.size() * (many ? 6 : 8);
    }
}
