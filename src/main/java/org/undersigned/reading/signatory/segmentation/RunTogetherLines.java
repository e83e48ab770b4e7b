package org.undersigned.reading.signatory.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;

/**
 * Splits lines that hold two signatories, where the other lines of the list hold one: "Ana Ruiz, teacher of music Tom
 * Lind, teacher of art", "Ana Ruiz and Tom Lind (Lake Watch)".
 */
public final class RunTogetherLines {

    private static final int MIN_LINES = 4;
    private static final int MAX_LENGTH = 1000;
    private static final int MIN_WORD = 4;
    private static final int MAX_ROLES = 30;
    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private final List<SignatoryLine> lines;
    private final Set<String> roles = new HashSet<>();
    private final RepeatedAffiliations affiliations = new RepeatedAffiliations();
    private final int described;
    private final int persons;

    private RunTogetherLines(List<SignatoryLine> lines) {
        this.lines = lines;
        int withRole = 0;
        int named = 0;
        Set<String> seen = new HashSet<>();
        for (SignatoryLine line : lines) {
            List<String> written = segments(line);
            affiliations.add(written);
            List<String> parts = line.columns() == null ? written : List.of();
            named += parts.isEmpty() || !LEXICON.isPersonName(withoutBracket(parts.get(0))) ? 0 : 1;
            if (parts.size() > 1 && LEXICON.isPersonName(parts.get(0))) {
                boolean role =
                        isRole(parts.get(1)) || !seen.add(firstWord(parts.get(1))) && isInSmallLetters(parts.get(1));
                withRole += role ? 1 : 0;
                roles.addAll(role ? Set.of(firstWord(parts.get(1))) : Set.of());
            }
        }
        this.described = withRole;
        this.persons = named;
    }

    /** The lines, with one line for each signatory. */
    public static List<SignatoryLine> split(List<SignatoryLine> written, FindingCollector findings) {
        List<SignatoryLine> lines = MarkedLines.split(written);
        if (lines.size() < MIN_LINES) {
            return splitFew(lines, findings);
        }
        return lines.size() > SignatoryExtractor.MAX_UNPACKED ? lines : new RunTogetherLines(lines).split(findings);
    }

    /** Splits names side by side; a line of roles below them belongs to all of them. */
    private static List<SignatoryLine> splitFew(List<SignatoryLine> lines, FindingCollector findings) {
        List<SignatoryLine> result = new ArrayList<>();
        RepeatedAffiliations affiliations = new RepeatedAffiliations();
        lines.forEach(line -> affiliations.add(segments(line)));
        boolean several = false;
        for (SignatoryLine line : lines) {
            List<Integer> starts = line.columns() == null ? starts(line, affiliations::indexOfName) : List.of();
            if (!starts.isEmpty()) {
                report(line, starts.size() + 1, findings);
                addParts(line, starts, result);
                continue;
            }
            List<String> names = line.columns() == null ? SideBySideNames.split(line.text()) : List.of();
            boolean roles = several && names.isEmpty() && LEXICON.hasRoleAmongFirst(line.text(), MAX_ROLES);
            several = !names.isEmpty();
            if (several) {
                report(line, names.size(), findings);
                int from = 0;
                for (String name : names) {
                    from = line.text().indexOf(name, from);
                    result.add(part(line, from, name));
                    from += name.length();
                }
            } else if (!roles) {
                result.add(line);
            }
        }
        return result;
    }

    private static SignatoryLine part(SignatoryLine line, int from, String text) {
        Position at = line.position();
        return new SignatoryLine(
                text, new Position(at.file(), at.line(), at.column() + from), line.group(), null, line.affiliation());
    }

    private List<SignatoryLine> split(FindingCollector findings) {
        List<SignatoryLine> result = new ArrayList<>();
        for (SignatoryLine line : lines) {
            boolean parsed = line.columns() == null && line.text().length() <= MAX_LENGTH;
            List<Integer> roleStarts =
                    parsed && described * 2 >= lines.size() ? starts(line, this::indexOfNameBeforeRole) : List.of();
            roleStarts = roleStarts.isEmpty() && parsed ? starts(line, affiliations::indexOfName) : roleStarts;
            roleStarts = roleStarts.isEmpty() && parsed && persons * 2 >= lines.size()
                    ? CertainPersons.startsIn(line.text())
                    : roleStarts;
            List<Integer> starts = roleStarts.isEmpty() && parsed && persons * 2 >= lines.size()
                    ? startsOfPersons(line.text())
                    : roleStarts;
            if (!roleStarts.isEmpty()) {
                report(line, roleStarts.size() + 1, findings);
            }
            addParts(line, starts, result);
        }
        return result;
    }

    private static void report(SignatoryLine line, int count, FindingCollector findings) {
        findings.add(
                FindingCode.SIGNATORY_UNCERTAIN,
                line.position(),
                "\"%s\" is read as %d signatories".formatted(line.text(), count),
                "If it is one, list the signatories in signatories.csv.");
    }

    private static void addParts(SignatoryLine line, List<Integer> starts, List<SignatoryLine> result) {
        if (starts.isEmpty()) {
            result.add(line);
            return;
        }
        int from = 0;
        for (int i = 0; i <= starts.size(); i++) {
            int to = i < starts.size() ? starts.get(i) : line.text().length();
            result.add(part(
                    line,
                    from,
                    withoutConjunction(line.text().substring(from, to).strip())));
            from = to;
        }
    }

    /** The parts of a line between commas; none if it is too long. */
    private static List<String> segments(SignatoryLine line) {
        return line.text().length() <= MAX_LENGTH ? CommaSegments.split(line.text()) : List.of();
    }

    /**
     * The indices at which signatories behind the first one begin; empty if the line has one.
     *
     * @param indexOfName the index of the name of a further person in a part, by the part and the next one; 0 if there is none
     */
    private static List<Integer> starts(SignatoryLine line, ToIntBiFunction<String, String> indexOfName) {
        List<Integer> starts = new ArrayList<>();
        List<String> parts = segments(line);
        int at = 0;
        for (int i = 0; i + 1 < parts.size(); i++) {
            at = line.text().indexOf(parts.get(i), at);
            if (at < 0) {
                return List.of();
            }
            int name = i > 0 ? indexOfName.applyAsInt(parts.get(i), parts.get(i + 1)) : 0;
            if (name > 0) {
                starts.add(at + name);
            }
            at += parts.get(i).length();
        }
        return starts;
    }

    /** A person behind words of another kind, with a role behind the name. */
    private int indexOfNameBeforeRole(String part, String next) {
        return roles.contains(firstWord(next)) || isRole(next) ? indexOfName(part) : 0;
    }

    /** The index of the person's name at the end of a part, behind a number or a word that can't belong to a name; else 0. */
    private static int indexOfName(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        int from = words.size();
        while (from > 0 && (isCapital(words.get(from - 1)) || from < words.size() && isParticle(words.get(from - 1)))) {
            from--;
        }
        while (from < words.size() && !isCapital(words.get(from))) {
            from++;
        }
        if (from == 0 || words.size() - from < 2 || !mayEnd(words.get(from - 1))) {
            return 0;
        }
        String name = String.join(" ", words.subList(from, words.size()));
        return LEXICON.isPersonName(name) ? part.lastIndexOf(words.get(from), part.length() - name.length()) : 0;
    }

    /** Whether a signatory may end with a word: a number, or a word in small letters that leads to no name. */
    private static boolean mayEnd(String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        return number
                || word.length() >= MIN_WORD
                        && Character.isLowerCase(word.codePointAt(0))
                        && !isParticle(word)
                        && !LEXICON.contains("organizations", word);
    }

    /** "Ana Ruiz and Tom Lind (Lake Watch)": persons before a bracket, with a conjunction of more than one letter. */
    private List<Integer> startsOfPersons(String line) {
        String named = withoutBracket(line);
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        int at = 0;
        for (String word : WhitespaceTokenizer.tokenize(named)) {
            at = named.indexOf(word, at);
            boolean joins = word.length() > 1 && LEXICON.contains("conjunctions", word) && !isCapital(word);
            if (joins) {
                starts.add(at);
            }
            at += word.length();
            if (word.endsWith(",")) {
                starts.add(at);
            }
        }
        boolean joined = !starts.isEmpty()
                && LEXICON.contains(
                        "conjunctions",
                        WhitespaceTokenizer.firstToken(
                                named.substring(starts.get(starts.size() - 1)).strip()));
        for (int i = 0; joined && i <= starts.size(); i++) {
            int to = i < starts.size() ? starts.get(i) : named.length();
            joined = isPerson(
                    withoutConjunction(named.substring(from, to).strip()).replaceFirst(",$", ""));
            from = to;
        }
        return joined ? starts : List.of();
    }

    private static boolean isPerson(String name) {
        return LEXICON.isPersonName(name)
                && WhitespaceTokenizer.tokenize(name).stream()
                        .noneMatch(word -> LEXICON.contains("conjunctions", word));
    }

    private static String withoutConjunction(String part) {
        String first = WhitespaceTokenizer.firstToken(part);
        boolean conjunction = LEXICON.contains("conjunctions", first) && !isCapital(first);
        String rest = conjunction ? part.substring(first.length()).strip() : part;
        return rest.endsWith(",") || rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String withoutBracket(String line) {
        int open = line.indexOf(" (");
        return open > 0 ? line.substring(0, open) : line;
    }

    private static boolean isRole(String part) {
        return LEXICON.contains("roles", WhitespaceTokenizer.firstToken(part));
    }

    private static boolean isInSmallLetters(String part) {
        return WhitespaceTokenizer.tokenize(part).stream().skip(1).noneMatch(RunTogetherLines::isCapital);
    }

    private static String firstWord(String part) {
        return SlugGenerator.fold(WhitespaceTokenizer.firstToken(part));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isParticle(String word) {
        return LEXICON.contains("particles", word) || LEXICON.contains("where", word);
    }
}
