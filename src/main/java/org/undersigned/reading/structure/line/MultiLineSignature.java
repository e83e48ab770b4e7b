package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.LabelledPerson;
import org.undersigned.reading.signatory.name.NameAdditions;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Distinguishes the lines of one signatory (name, role, organization) from a list of names. */
public final class MultiLineSignature {

    private static final Pattern BEHIND_COMMA = Pattern.compile(",.*$");
    /** A dash with a blank on at least one side. */
    private static final Pattern LOOSE_DASH = Pattern.compile("\\s[-–—]\\s?|[-–—]\\s");

    private static final Pattern BEHIND_NAME = Pattern.compile("(?:[,(–—]| - ).*$");

    private static final int MAX_LINES = 5;

    /** The most letters of a word that may be lower-case in the name of an organization. */
    private static final int MAX_SMALL_WORD = 4;

    private static final int MAX_ROLE_WORDS = 10;

    private static final int MAX_TITLED = 3;

    /** "(FH)" of "Dipl.-Ing. (FH)", "M. en C." at the beginning. */
    private static final Pattern DEGREE =
            Pattern.compile("(?<=\\.)\\s\\(\\p{Lu}{2,4}\\)(?=\\s)|^[MD]\\. ?en ?(?:\\p{Lu}\\. ?){1,3}+(?=\\p{Lu})");

    private MultiLineSignature() {}

    /** Whether a block is one signatory: a person's name, followed by a line with the role, or both in a wrapped line. */
    public static boolean isSignature(Block block, StructureLexicon lexicon, NameLineClassifier nameLineClassifier) {
        List<Line> lines = block.lines();
        if (lines.size() < 2 || lines.size() > MAX_LINES) {
            return false;
        }
        if (isWrapped(block, lexicon)) {
            return true;
        }
        String second = lines.get(1).text();
        boolean named = isPersonName(lines.get(0).text(), lexicon)
                && lines.stream()
                        .allMatch(line -> nameLineClassifier.isNameLine(line.text())
                                || WhitespaceTokenizer.tokenize(line.text()).size() < 12);
        boolean strong = lines.get(0).isEmphasized() && lines.stream().skip(1).noneMatch(Line::isEmphasized);
        return named
                && (strong || startsWithRole(second, lexicon))
                && lines.stream().skip(2).noneMatch(line -> strong && line.isEmphasized());
    }

    /** Whether a block of a few lines is a name in bold above a role. */
    public static boolean isStrongSignature(Block block, StructureLexicon lexicon) {
        List<Line> lines = block.lines();
        return block.kind() == Block.Kind.PARAGRAPH
                && lines.size() > 1
                && lines.size() <= MAX_LINES
                && lines.get(0).isEmphasized()
                && lines.stream().skip(1).noneMatch(Line::isEmphasized)
                && isPersonName(lines.get(0).text(), lexicon)
                && !lexicon.contains("groups", lines.get(0).text())
                && startsWithRole(lines.get(1).text(), lexicon);
    }

    /** Two to seven words, all capitalised except honorifics and particles, and none that names an organization. */
    public static boolean isPersonName(String text, StructureLexicon lexicon) {
        String name = NameAdditions.strip(SentenceHeuristics.stripFinalMarks(text));
        List<String> words = WhitespaceTokenizer.tokenize(
                withoutDegree(BEHIND_COMMA.matcher(name).replaceFirst("")));
        long written = words.stream()
                .filter(word -> !lexicon.isParticle(word) && !lexicon.isHonorific(word))
                .count();
        return written >= 2
                && words.size() <= 7
                && words.stream()
                        .allMatch(word -> lexicon.isParticle(word)
                                || lexicon.isHonorific(word)
                                || Character.isUpperCase(word.codePointAt(0))
                                        && !lexicon.matches("organizations", word)
                                        && word.chars().noneMatch(Character::isDigit));
    }

    /** "Dipl.-Ing. (FH) Ana Ruiz", "M. en C. Ana Ruiz": words of a degree are none of the name behind it. */
    private static String withoutDegree(String text) {
        return DEGREE.matcher(text).replaceFirst("");
    }

    /** "Ana Ruiz- lawyer, chair of the Lake Council": a person before a dash with blanks on one side, and no sentence. */
    public static boolean isDescribedPerson(String text, StructureLexicon lexicon) {
        Matcher dash = LOOSE_DASH.matcher(text);
        if (!dash.find() || dash.start() == 0 || dash.end() == text.length()) {
            return false;
        }
        String name = text.substring(0, dash.start());
        String rest = text.substring(dash.end());
        return name.indexOf(',') < 0
                && isPersonName(name, lexicon)
                && (!SentenceHeuristics.endsAsSentence(text) || startsWithRole(rest, lexicon));
    }

    /** The words before the first comma, bracket or dash, or a hyphen between blanks. */
    public static String namePart(String text) {
        return BEHIND_NAME.matcher(text).replaceFirst("");
    }

    /** Whether the words of a name are capitalised, whether of a person or an organization. */
    public static boolean isWrittenAsName(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(namePart(text));
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> lexicon.isParticle(word)
                                || word.length() <= MAX_SMALL_WORD
                                || !Character.isLowerCase(word.codePointAt(0)));
    }

    /** Whether a text is a person's name that does not begin with a role. */
    public static boolean isPersonWithoutRole(String text, StructureLexicon lexicon) {
        return isPersonName(text, lexicon) && !startsWithRole(text, lexicon);
    }

    /**
     * Whether a line begins with a role: "Executive Director", "Professor of Law". The role behind the comma of "Ana Ruiz,
     * nurse" describes the person before it, and the one before the colon of "Nurse: Ana Ruiz" the person behind it, who is a
     * signatory of the line's own.
     */
    public static boolean startsWithRole(String text, StructureLexicon lexicon) {
        int colon = text.indexOf(": ");
        if (colon > 0
                && isPersonName(text.substring(0, colon), lexicon)
                && !hasRoleAtStart(text.substring(0, colon), lexicon)) {
            return false;
        }
        if (colon > 0 && LabelledPerson.of(text).isPresent()) {
            return false;
        }
        int comma = text.indexOf(',');
        String head = comma < 0 ? text : text.substring(0, comma);
        if (isTitledName(head, lexicon) || GivenNames.startPerson(head)) {
            return false;
        }
        return hasRoleAtStart(head, lexicon)
                || comma > 0 && !isPersonName(head, lexicon) && hasRoleAtStart(text, lexicon);
    }

    /** "Lord Moor", "Lady Ana Moor", "Prof. Dr. Ana Moor": a form of address that is a role, too, and a name; not "Professor Emeritus". */
    private static boolean isTitledName(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        int titles = 0;
        while (titles < words.size() && isTitle(words.get(titles), lexicon)) {
            titles++;
        }
        return words.size() > titles
                && words.size() <= (titles > 1 ? titles + MAX_TITLED : MAX_TITLED)
                && titles > 0
                && lexicon.matches("roles", words.get(0))
                && words.stream()
                        .skip(titles > 1 ? titles : 1)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && !word.equals(word.toUpperCase(Locale.ROOT))
                                && !lexicon.matches("roles", word)
                                && !lexicon.matches("organizations", word)
                                && !lexicon.isOffice(word));
    }

    private static boolean isTitle(String word, StructureLexicon lexicon) {
        return lexicon.isHonorific(word)
                && Character.isUpperCase(word.codePointAt(0))
                && !lexicon.matches("postnominals", word);
    }

    /** Whether two lines are one signatory: "Ana Ruiz President of the Harbour" / "Consortium". */
    public static boolean isWrapped(Block block, StructureLexicon lexicon) {
        if (block.lines().size() != 2) {
            return false;
        }
        String rest = block.lines().get(1).text();
        List<String> words = WhitespaceTokenizer.tokenize(rest);
        boolean partial = words.size() == 1 || words.stream().anyMatch(word -> lexicon.matches("organizations", word));
        return partial
                && rest.indexOf(',') < 0
                && !startsWithRole(rest, lexicon)
                && RoleLine.followsName(block.lines().get(0).text(), lexicon);
    }

    /** Whether a line is a role without a name, as it stands below the name of the person: "Director of Advocacy of X". */
    public static boolean isRoleLine(String text, StructureLexicon lexicon) {
        return RoleLine.matches(text, lexicon);
    }

    /** Whether a block is a role above a person's name: "The President" / "Ana Ruiz". */
    public static boolean isRoleAboveName(Block block, StructureLexicon lexicon) {
        if (block.lines().size() != 2) {
            return false;
        }
        String role = block.lines().get(0).text().replaceFirst(",$", "");
        String name = block.lines().get(1).text();
        return isRole(role, lexicon) && isPersonName(name, lexicon) && name.indexOf(',') < 0;
    }

    /** "La Presidente", "Director of the Institute"; not the name of an organization such as "Teachers Union". */
    private static boolean isRole(String text, StructureLexicon lexicon) {
        if (GivenNames.startPerson(text) || LabelledPerson.of(text).isPresent()) {
            return false;
        }
        List<String> words = WhitespaceTokenizer.tokenize(text).stream()
                .dropWhile(word -> word.length() <= 3 && lexicon.isHonorific(word))
                .toList();
        boolean placed = false;
        for (String word : words) {
            placed |= lexicon.matches("where", word) || lexicon.isParticle(word);
            if (!placed && lexicon.matches("organizations", word)) {
                return false;
            }
        }
        return !words.isEmpty()
                && words.size() <= MAX_ROLE_WORDS
                && (lexicon.matches("roles", words.get(0))
                        || words.size() > 1 && lexicon.matches("roles", words.get(1)));
    }

    private static boolean hasRoleAtStart(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        for (int i = 0; i < Math.min(3, words.size()); i++) {
            if (lexicon.matches("roles", words.get(i))) {
                return i < 2
                        || !isAbbreviation(words.get(i))
                        || !isPersonName(words.get(0) + " " + words.get(1), lexicon);
            }
        }
        return false;
    }

    /** "MP", behind the name of a person. */
    private static boolean isAbbreviation(String word) {
        return word.length() <= 4 && word.chars().noneMatch(Character::isLowerCase);
    }
}
