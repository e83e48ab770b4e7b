package org.undersigned.reading.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.list.OddSignatories;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/**
 * Reports names that hold more than a person's name: "Ana Ruiz, Ostrand" among lines whose form does not say whether the
 * words behind the comma are a place, a role or somebody else.
 */
public final class NamesWithComma {

    private static final int MAX_REPORTED = 5;
    private static final int MAX_GROUPS = 50;
    private static final int MAX_SHORT = 3;

    /** In a longer list, "Legis, Skopje" may be an organization and its town. */
    private static final int MAX_SHORT_LIST = 10;

    /** In a list of so few lines two names in one are doubted, whatever the other lines are. */
    private static final int MAX_FEW = 5;

    private static final Pattern FAMILY_AND_GIVEN =
            Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]+, \\p{Lu}\\p{Ll}[\\p{L}'’-]*");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private NamesWithComma() {}

    public static void check(SignatoryExtraction.Result list, FindingCollector findings) {
        if (list.signatories().stream()
                .noneMatch(one -> one.naming().name().indexOf(',') > 0 || isFamilyAndGivenName(one))) {
            return;
        }
        Set<Integer> known = new HashSet<>(list.odd().certain());
        known.addAll(list.odd().likely());
        int all = list.signatories().size();
        boolean personal = arePersons(list.signatories());
        boolean givenFirst = areMostPersons(list.signatories()) && isMostGivenFirst(list.signatories());
        Map<String, List<Signatory>> groups = list.signatories().stream()
                .collect(Collectors.groupingBy(one -> Objects.requireNonNullElse(one.group(), "")));
        Set<String> personalGroups = groups.entrySet().stream()
                .filter(group -> groups.size() > 1 && groups.size() <= MAX_GROUPS && areShortNames(group.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int reported = 0;
        for (int i = 0; i < all && reported < MAX_REPORTED; i++) {
            Signatory signatory = list.signatories().get(i);
            if (list.lines().get(i).columns() == null
                    && !known.contains(i)
                    && ((personal || personalGroups.contains(Objects.requireNonNullElse(signatory.group(), "")))
                                    && isMoreThanName(signatory)
                            || all <= MAX_FEW && isTwoPersons(signatory)
                            || isSeveral(signatory)
                            || (personal || givenFirst) && all <= MAX_SHORT_LIST && isFamilyAndGivenName(signatory)
                            || hasRepresentative(signatory))) {
                reported++;
                findings.add(
                        FindingCode.SIGNATORY_UNCERTAIN,
                        list.lines().get(i).position(),
                        "\"%s\" may be a name and a place, a role or another name"
                                .formatted(SentenceHeuristics.excerpt(
                                        isFamilyAndGivenName(signatory)
                                                ? signatory.text()
                                                : signatory.naming().name())),
                        "State the name, and what belongs to it, in letter.yaml.");
            }
        }
    }

    /** Whether most lines name persons, and the words before most commas are no family names. */
    private static boolean arePersons(List<Signatory> signatories) {
        int with = 0;
        int familyFirst = 0;
        for (Signatory signatory : signatories) {
            String name = signatory.naming().name();
            int comma = name.indexOf(',');
            with += comma > 0 ? 1 : 0;
            familyFirst += comma > 0 && name.lastIndexOf(' ', comma) < 0 ? 1 : 0;
        }
        return familyFirst * 2 <= with && areMostPersons(signatories);
    }

    private static boolean areMostPersons(List<Signatory> signatories) {
        long persons = signatories.stream()
                .filter(one -> isPerson(one) || startsWithPerson(one.naming().name()))
                .count();
        return persons * 10 >= signatories.size() * 7L;
    }

    /** Whether few lines have the family name first: the order of the others is not that of "Osei, Amara". */
    private static boolean isMostGivenFirst(List<Signatory> signatories) {
        return signatories.stream().filter(NamesWithComma::isFamilyAndGivenName).count() * 3 <= signatories.size();
    }

    /** Whether all names of a group are two or three words, before a comma or alone, that may be a person's. */
    private static boolean areShortNames(List<Signatory> group) {
        return arePersons(group)
                && group.stream().allMatch(one -> {
                    String name = one.naming().name().replaceFirst(",.*", "");
                    List<String> words = WhitespaceTokenizer.tokenize(name);
                    return words.size() > 1
                            && words.size() <= MAX_SHORT
                            && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                            && SignatoryLexicon.ALL.isPersonName(name);
                });
    }

    private static boolean isPerson(Signatory signatory) {
        return signatory.kind() == Kind.PERSON
                || signatory.kind() == Kind.UNKNOWN
                        && SignatoryLexicon.ALL.isPersonName(signatory.naming().name());
    }

    private static boolean startsWithPerson(String name) {
        int comma = name.indexOf(", ");
        return comma > 0 && SignatoryLexicon.ALL.isPersonName(name.substring(0, comma));
    }

    private static boolean isMoreThanName(Signatory signatory) {
        String name = signatory.naming().name();
        return startsWithPerson(name)
                && name.indexOf('(') < 0
                && OddSignatories.ADDITION.matcher(name).find()
                && WORD.matcher(name.substring(name.indexOf(", "))).find();
    }

    /** "Ana Ruiz, Tom Lind" above an organization. */
    private static boolean isTwoPersons(Signatory signatory) {
        String name = signatory.naming().name();
        int comma = name.indexOf(", ");
        return signatory.kind() == Kind.UNKNOWN
                && comma > 0
                && SignatoryLexicon.ALL.isPersonName(name.substring(0, comma))
                && SignatoryLexicon.ALL.isPersonName(name.substring(comma + 2));
    }

    /** "Osei, Amara": one word before the comma, and one behind it that is read as part of the name or as something else. */
    private static boolean isFamilyAndGivenName(Signatory signatory) {
        String name = signatory.naming().name();
        return (name.indexOf(' ') < 0 || name.equals(signatory.text()))
                && signatory.kind() != Kind.ORGANIZATION
                && FAMILY_AND_GIVEN.matcher(signatory.text()).matches();
    }

    /** "Ana, Pau and Tom": given names, the last behind a conjunction. */
    private static boolean isSeveral(Signatory signatory) {
        List<String> words = WhitespaceTokenizer.tokenize(signatory.naming().name());
        int last = words.size() - 1;
        return last > 1
                && signatory.kind() == Kind.UNKNOWN
                && SignatoryLexicon.ALL.contains("conjunctions", words.get(last - 1))
                && words.get(0).endsWith(",")
                && words.stream()
                        .allMatch(
                                word -> Character.isUpperCase(word.codePointAt(0)) || word.equals(words.get(last - 1)));
    }

    /** "Harbour Union (Ana Ruiz, Director)": who signs for an organization is no part of its name. */
    private static boolean hasRepresentative(Signatory signatory) {
        String name = signatory.naming().name();
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") && startsWithPerson(name.substring(open + 1));
    }
}
