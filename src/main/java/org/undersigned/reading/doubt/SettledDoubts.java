package org.undersigned.reading.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.annotation.structure.StatedWords;
import org.undersigned.reading.annotation.structure.StructureCorrections;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.StatedBounds;

/** Withdraws the doubts that the publisher has settled in {@code letter.yaml}: about words that are stated or removed. */
public final class SettledDoubts {

    private static final Set<FindingCode> OF_PARTS =
            Set.of(FindingCode.RECIPIENTS_UNCERTAIN, FindingCode.SIGNATORY_UNCERTAIN, FindingCode.SIGNATORY_DUPLICATED);

    /** What says who is meant; a place or an identifier does not. */
    private static final Set<String> SETTLING = Set.of("quote", "name", "kind", "office", "role");

    /** What is said of words above the first name, and of a last name that goes on. */
    private static final String ABOVE = "\" above the list may belong to it";

    private static final String BROKEN_OFF = "the list ends in the middle of \"";

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** What says what a figure is. */
    private static final Set<String> FIGURE = Set.of("value", "lower", "upper", "qualifier");

    private final boolean dated;

    /** Whether the salutation and all recipients are stated. */
    private final boolean addressed;

    private final Set<String> figures = new HashSet<>();
    private final Set<String> stated = new HashSet<>();
    private final StatedWords structure;
    private final StatedBounds bounds;
    private final YamlMapping root;

    private final Letter read;
    private final Letter merged;

    /** The parts as they were read and as they are, by their words; {@code null} until a finding is about one. */
    private Map<String, List<Basis>> parts;

    private SettledDoubts(YamlMapping root, StatedWords structure, StatedBounds bounds, Letter read, Letter merged) {
        this.bounds = bounds;
        this.root = root;
        this.dated = root.isStated("date");
        this.addressed =
                root.isStated("salutation") && merged.recipients().stream().allMatch(one -> settles(one.basis()));
        this.structure = structure;
        Stream.of("title", "subject", "salutation", "closing")
                .flatMap(key -> root.rawText(key).stream())
                .forEach(stated::add);
        merged.statistics().stream()
                .filter(statistic -> statistic.basis().annotated().stream().anyMatch(FIGURE::contains))
                .forEach(statistic -> figures.add(statistic.figure().text()));
        this.read = read;
        this.merged = merged;
    }

    private Map<String, List<Basis>> parts() {
        if (parts == null) {
            parts = new HashMap<>();
            words(read).forEach(words -> parts.put(words, new ArrayList<>()));
            merged.recipients().forEach(one -> add(words(one), one.basis()));
            merged.signatories().forEach(one -> add(words(one), one.basis()));
        }
        return parts;
    }

    /** @param corrections {@code null} if the letter is pinned */
    public static void withdraw(
            Annotations annotations,
            StructureCorrections corrections,
            Letter read,
            Letter merged,
            FindingCollector findings) {
        StatedWords words = corrections == null ? new StatedWords() : corrections.statedWords();
        StatedBounds bounds = corrections == null ? StatedBounds.NONE : corrections.bounds();
        annotations
                .root()
                .ifPresent(root -> findings.retract(new SettledDoubts(root, words, bounds, read, merged)::isSettled));
    }

    private static Set<String> words(Letter letter) {
        Set<String> words = new HashSet<>();
        letter.recipients().forEach(one -> words.addAll(words(one)));
        letter.signatories().forEach(one -> words.addAll(words(one)));
        return words;
    }

    private static Set<String> words(Recipient one) {
        return new HashSet<>(List.of(one.text(), one.displayName()));
    }

    private static Set<String> words(Signatory one) {
        return new HashSet<>(List.of(one.text(), one.naming().name()));
    }

    private void add(Set<String> words, Basis basis) {
        words.forEach(
                some -> parts.computeIfAbsent(some, key -> new ArrayList<>()).add(basis));
    }

    private boolean isSettled(Finding finding) {
        if (finding.code() == FindingCode.DATE_UNCERTAIN || finding.code() == FindingCode.DATE_MISSING) {
            return dated;
        }
        if (finding.code() == FindingCode.FIGURE_AMBIGUOUS) {
            return figures.stream().anyMatch(text -> finding.message().startsWith("\"%s\" ".formatted(text)));
        }
        if (finding.code() == FindingCode.RECIPIENTS_UNCERTAIN && addressed) {
            return true;
        }
        if (isOfNobody(finding.code()) || isOfBounds(finding.message())) {
            return true;
        }
        if (!OF_PARTS.contains(finding.code())) {
            return false;
        }
        boolean known = false;
        for (Matcher quoted = QUOTED.matcher(finding.message()); quoted.find(); ) {
            String words = quoted.group(1);
            boolean part = parts().containsKey(words);
            boolean said = stated.contains(words) || structure.contain(words, finding.position());
            if (!said && part && !isSettled(parts().get(words), finding.code())) {
                return false;
            }
            known |= part || said || isInSettled(words);
        }
        return known;
    }

    /** Whether it is stated that there is nobody, where nobody is found. */
    private boolean isOfNobody(FindingCode code) {
        return code == FindingCode.RECIPIENTS_MISSING && root.isStated("recipients")
                || code == FindingCode.SIGNATORIES_MISSING && root.isStated("signatories");
    }

    /** Whether a doubt is about where the list begins or ends, which is stated. */
    private boolean isOfBounds(String message) {
        return bounds.first() != null && message.endsWith(ABOVE)
                || bounds.last() != null && message.startsWith(BROKEN_OFF);
    }

    /** Whether words that are no part stand in parts all of which are settled. */
    private boolean isInSettled(String words) {
        return parts().entrySet().stream()
                        .anyMatch(part -> isSettled(part.getValue()) && StatedWords.contain(part.getKey(), words))
                && parts().entrySet().stream()
                        .noneMatch(part -> !isSettled(part.getValue()) && StatedWords.contain(part.getKey(), words));
    }

    private static boolean isSettled(List<Basis> bases, FindingCode code) {
        return code == FindingCode.SIGNATORY_DUPLICATED && bases.size() < 2 || isSettled(bases);
    }

    /** Whether all parts with the same words are stated, or there are none left. */
    private static boolean isSettled(List<Basis> bases) {
        return bases.stream().allMatch(SettledDoubts::settles);
    }

    private static boolean settles(Basis basis) {
        return basis.annotated().stream().anyMatch(SETTLING::contains);
    }
}
