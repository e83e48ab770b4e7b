package org.undersigned.reading.doubt;

import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.context.CountSentence;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.demand.DemandExtractor;
import org.undersigned.reading.quantity.StatisticExtractor;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DayOfLetter;

/** Checks a complete letter: missing parts, lost links, and stated counts that differ from its list of signatories. */
public final class LetterChecks {

    /** A counted noun is not longer. */
    private static final int MAX_NOUN = 1000;

    private LetterChecks() {}

    public static void check(Letter letter, String language, String file, FindingCollector findings) {
        Position whole = new Position(file, 0, 0);
        if (letter.statistics().size() > StatisticExtractor.MAX_STATISTICS) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    whole,
                    "the file has more than %,d figures".formatted(StatisticExtractor.MAX_STATISTICS),
                    "This is a table of data, not a letter.");
        }
        checkAddressees(letter, whole, findings);
        if (letter.sections().stream().allMatch(section -> section.paragraphs().isEmpty())) {
            findings.add(
                    FindingCode.BODY_MISSING,
                    whole,
                    "no paragraph of the letter is found",
                    "Put an empty line between its paragraphs, and above the first.");
        }
        if (letter.date() == null) {
            findings.add(FindingCode.DATE_MISSING, whole, "the letter states no complete date", "None is invented.");
        }
        if (letter.recipients().isEmpty()) {
            findings.add(
                    FindingCode.RECIPIENTS_MISSING,
                    whole,
                    "nobody is found to whom the letter is written",
                    "Begin a line with \"To:\" where the letter does.");
        }
        if (letter.date() != null && letter.date().date().day() == null) {
            findings.add(
                    FindingCode.DATE_UNCERTAIN,
                    whole,
                    "\"%s\" is read as a date without a day"
                            .formatted(letter.date().text()),
                    "If the letter states the day, put the date on a line of its own.");
        }
        if (letter.date() != null
                && DayOfLetter.of(letter.date(), StructureLexicon.forLanguage(language)) == DayOfLetter.UNCERTAIN) {
            findings.add(
                    FindingCode.DATE_UNCERTAIN,
                    whole,
                    "\"%s\" is read as the date of the letter and may be the day of something else"
                            .formatted(SentenceHeuristics.excerpt(letter.date().text())),
                    "Put the date of the letter on a line of its own above it.");
        }
        RecipientChecks.check(letter, language, whole, findings);
        BodyLines.check(letter, language, whole, findings);
        MissingSignatories.check(letter, language, whole, findings);
        NamesInLastParagraphs.check(letter, language, whole, findings);
        checkLinkTargets(letter, whole, findings);
        checkStatedCount(letter, whole, findings);
        letter.statistics().stream()
                .map(Statistic::figure)
                .filter(figure -> figure.unit() == null && figure.text().contains("$"))
                .forEach(figure -> findings.add(
                        FindingCode.FIGURE_AMBIGUOUS,
                        whole,
                        "\"%s\" can be of more than one currency".formatted(figure.text()),
                        "Write the name of the currency, or state the unit in letter.yaml."));
        letter.statistics().stream()
                .map(Statistic::figure)
                .filter(Quantity::isAmbiguous)
                .forEach(figure -> findings.add(
                        FindingCode.FIGURE_AMBIGUOUS,
                        whole,
                        "\"%s\" can mean more than one number".formatted(figure.text()),
                        "Write it so that it has one meaning, or ignore it in letter.yaml."));
    }

    private static void checkAddressees(Letter letter, Position whole, FindingCollector findings) {
        int addressees = letter.demands().stream()
                .mapToInt(demand -> demand.addressees().size())
                .sum();
        if (addressees > DemandExtractor.MAX_ADDRESSEES) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    whole,
                    "the demands have more than %,d addressees together".formatted(DemandExtractor.MAX_ADDRESSEES),
                    "Write to fewer recipients, or ask for less.");
        }
    }

    private static void checkLinkTargets(Letter letter, Position whole, FindingCollector findings) {
        List<Citation> lost = letter.citations().stream()
                .filter(citation -> citation.status() == Citation.Status.TARGET_LOST)
                .toList();
        if (!lost.isEmpty()) {
            findings.add(
                    FindingCode.LINK_TARGET_LOST,
                    whole,
                    CountSentence.of(
                            lost.size(),
                            "the link \"%3$s\" has lost its target",
                            "%,d of %,d links have lost their target, the first is \"%s\"",
                            lost.size(),
                            letter.citations().size(),
                            lost.get(0).label()),
                    "The words that were linked are kept; where they led is not in the letter as sent.");
        }
    }

    /** Reports a stated count of "87 organizations" if some of the signatories are persons. */
    private static void checkStatedCount(Letter letter, Position whole, FindingCollector findings) {
        long persons = count(letter, Signatory.Kind.PERSON);
        long organizations = count(letter, Signatory.Kind.ORGANIZATION);
        letter.statistics().stream()
                .filter(statistic -> statistic.claim().kind() == Statistic.Kind.SELF
                        && statistic.figure().value() != null
                        && persons > 0
                        && organizations > 0)
                .findFirst()
                .ifPresent(stated -> findings.add(
                        FindingCode.SIGNATORIES_NOT_AS_STATED,
                        whole,
                        "the letter speaks of %s %s; %s and %s signed"
                                .formatted(
                                        CountSentence.number(stated.figure().value()),
                                        letter.text().substring(unitStart(letter, stated), unitEnd(letter, stated)),
                                        CountSentence.of(
                                                organizations, "1 organization", "%,d organizations", organizations),
                                        CountSentence.of(persons, "1 person", "%,d persons", persons)),
                        null));
    }

    private static int unitStart(Letter letter, Statistic stated) {
        int from = letter.text().charIndex(stated.quote().span().start())
                + stated.figure().text().length();
        return Math.min(from + 1, letter.text().length());
    }

    /** The end of the counted noun ("organizations") after the number. */
    private static int unitEnd(Letter letter, Statistic stated) {
        int from = unitStart(letter, stated);
        String rest = letter.text().substring(from, Math.min(letter.text().length(), from + MAX_NOUN));
        int to = 0;
        while (to < rest.length() && Character.isLetter(rest.charAt(to))) {
            to++;
        }
        return from + to;
    }

    private static long count(Letter letter, Signatory.Kind kind) {
        return letter.signatories().stream().filter(s -> s.kind() == kind).count();
    }
}
