package org.undersigned.reading.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two numbers, two lists of names, or two quotes are, whatever their marks and cases. */
final class Likeness {

    private static final Pattern MARKS = Pattern.compile("[*_`\\\\\\[\\]#]|\\]\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d ]*");
    private static final int LONG_ENOUGH_TO_STAND_IN = 6;

    private Likeness() {}

    /** The words without their marks: lower case, parted by single spaces. */
    static String folded(String words) {
        String unmarked = MARKS.matcher(words == null ? "" : words).replaceAll(" ");
        return BETWEEN_WORDS.matcher(unmarked).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** 1 where equal, falling to 0 as the difference reaches the larger of the two. */
    static double closeness(long found, long counted) {
        return found == counted ? 1 : 1 - (double) Math.abs(found - counted) / Math.max(found, counted);
    }

    /** The F1 of two lists of names; a name is found where one holds the other. */
    static double agreement(List<String> found, List<String> counted) {
        List<String> ours = filled(found);
        List<String> theirs = filled(counted);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.isEmpty() && theirs.isEmpty() ? 1 : 0;
        }
        double precision = share(ours, theirs, Likeness::same);
        double recall = share(theirs, ours, Likeness::same);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Whether two quotes speak of one figure: they share its digits and two words, or most of their words. */
    static boolean touch(String one, String other) {
        String here = folded(one);
        String there = folded(other);
        if (here.contains(there) || there.contains(here)) {
            return true;
        }
        Set<String> words = words(here);
        int fewer = Math.min(words.size(), words(there).size());
        words.retainAll(words(there));
        Set<String> digits = digits(here);
        digits.retainAll(digits(there));
        return digits.isEmpty() ? words.size() >= 0.6 * fewer : words.size() >= 2;
    }

    private static boolean same(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        return one.equals(other)
                || shorter.length() >= LONG_ENOUGH_TO_STAND_IN && (one.contains(other) || other.contains(one));
    }

    private static double share(List<String> of, List<String> among, BiPredicate<String, String> same) {
        long shared = of.stream()
                .filter(name -> among.stream().anyMatch(other -> same.test(name, other)))
                .count();
        return (double) shared / of.size();
    }

    private static List<String> filled(List<String> names) {
        return names.stream()
                .map(Likeness::folded)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Arrays.asList(folded.split(" ")));
    }

    private static Set<String> digits(String folded) {
        return DIGITS.matcher(folded).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
