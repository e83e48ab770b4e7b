package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.NameMarks;

/** Splits names that run on in one line: "A; B; C", "A, B, Inc., C and D", "Ana Ruiz y Tom Lind". */
public record NameEnumeration(StructureLexicon lexicon) {

    /** The fewest names of a line that nothing introduces; fewer parts are a name and its role. */
    private static final int MIN_NAMES = 6;

    private static final int MAX_NAME_WORDS = 12;
    private static final int MAX_LAST_PART = 300;
    private static final List<String> MARKS = List.of(";", " · ", " • ", " | ");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern COMMA = Pattern.compile(",[\\s\\u00a0]+");

    /** The names of a line that a label introduces; empty if it is something else. */
    public List<String> splitLabelled(String text) {
        List<String> described = new DescribedEnumeration(this).split(text);
        if (!described.isEmpty()) {
            return described;
        }
        List<String> parts = split(text);
        boolean names = parts.size() > 1 && parts.stream().allMatch(this::mayBeName);
        boolean many = parts.size() >= MIN_NAMES && parts.stream().allMatch(SentenceHeuristics::startsAsName);
        return names && (many || areMostWrittenAsNames(parts)) ? parts : List.of();
    }

    /** The names of a line of many; empty if it is something else. */
    public List<String> splitMany(String text) {
        if (text.chars().filter(c -> c == ',').count() < MIN_NAMES - 1) {
            return List.of();
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
        List<String> marked = splitAtMarks(text);
        if (marked.size() > 2) {
            return marked;
        }
        List<String> many = splitMany(text);
        if (!many.isEmpty()) {
            return isAddress(many) ? List.of() : many;
        }
        List<String> parts = split(text);
        if (FamilyFirstNames.areAll(parts)) {
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
        for (String part : marked.size() > 1 ? marked : List.of(COMMA.split(text))) {
            String bare = part.strip();
            if (!bare.isEmpty()) {
                addPart(parts, bare);
            }
        }
        if (!parts.isEmpty()) {
            splitLast(parts);
        }
        return FamilyFirstNames.split(parts);
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
                        || lexicon.matches("legalForms", form)
                        || isPostnominal(form)
                        || isSmallRole(part) && !isSmallName(parts.get(parts.size() - 1), part));
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

    /** The last part may begin with a conjunction, or contain one between two names. */
    private void splitLast(List<String> parts) {
        int last = parts.size() - 1;
        String text = ListLineClassifier.stripFinalMark(withoutStop(parts.get(last)));
        String bare = withoutConjunction(text);
        parts.set(last, bare);
        long single = parts.stream().filter(part -> part.indexOf(' ') < 0).count();
        boolean words = parts.size() >= MIN_NAMES - 1 && single * 2 > parts.size();
        int at = bare.equals(text) && bare.length() <= MAX_LAST_PART ? indexOfConjunction(bare, words) : -1;
        if (at > 0) {
            parts.set(last, bare.substring(0, at).strip());
            parts.add(withoutConjunction(bare.substring(at).strip()));
        }
    }

    String withoutStop(String part) {
        boolean stop = part.endsWith(".")
                && part.length() > 4
                && Character.isLetter(part.charAt(part.length() - 2))
                && Character.isLetter(part.charAt(part.length() - 3))
                && !lexicon.matches("legalForms", part.substring(part.lastIndexOf(' ') + 1));
        return stop ? part.substring(0, part.length() - 1) : part;
    }

    /**
     * The index of a conjunction that separates two whole names; -1 if there is none.
     *
     * @param words whether names are single words, as those of towns are
     */
    private int indexOfConjunction(String text, boolean words) {
        int from = 0;
        for (String word : WhitespaceTokenizer.tokenize(text)) {
            int at = text.indexOf(word, from);
            from = at + word.length();
            if (at > 0
                    && from < text.length()
                    && isConjunction(word)
                    && (words
                                    && isCapital(text)
                                    && isCapital(text.substring(from).strip())
                            || isWholeName(text.substring(0, at)) && isWholeName(text.substring(from)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isCapital(String text) {
        return Character.isUpperCase(text.codePointAt(0));
    }

    private boolean isConjunction(String word) {
        return lexicon.matches("conjunctions", word) && !Character.isUpperCase(word.codePointAt(0));
    }

    private boolean isWholeName(String part) {
        String text = part.strip();
        String head = text.substring(Math.max(0, text.lastIndexOf(", ") + 1)).strip();
        List<String> words = WhitespaceTokenizer.tokenize(head);
        boolean organization = words.stream().anyMatch(word -> lexicon.matches("organizations", word));
        return isPerson(head)
                || isRest(text)
                || organization && words.size() > 1 && !Character.isLowerCase(head.codePointAt(0));
    }

    /** "the rest of the crew" */
    private boolean isRest(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return words.size() > 2
                && Character.isLowerCase(text.codePointAt(0))
                && words.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    boolean isPerson(String text) {
        String head = NameMarks.strip(text).replaceFirst("[,(].*$", "");
        return MultiLineSignature.isPersonName(head, lexicon)
                && !MultiLineSignature.startsWithRole(head, lexicon)
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
        return written * 10 >= parts.size() * 8;
    }
}
