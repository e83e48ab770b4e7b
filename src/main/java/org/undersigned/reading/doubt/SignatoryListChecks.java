package org.undersigned.reading.doubt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.DatePhrases;
import org.undersigned.reading.language.MonthNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.list.OddSignatories;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.closer.list.AlphabeticalOrder;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.NameEnumeration;

/**
 * Reports signatories that a person should check: what is read as a name looks like something else, or differs from the
 * names of the other lines.
 */
public final class SignatoryListChecks {

    /** After so many lines, more of them say nothing new. */
    private static final int MAX_REPORTED = 5;

    /** A longer name of nobody known is a sentence. */
    private static final int MAX_NAME_WORDS = 9;

    private static final int MIN_DUPLICATES = 3;

    /** One in so many lines may stand in a list twice. */
    private static final int MAX_DUPLICATES = 10;

    /** One in so many lines is left out between names. */
    private static final int MAX_OMITTED = 20;

    private static final Pattern SMALL_WORD = Pattern.compile("^[^\\p{L}\\d]*\\p{Ll}");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3}");

    /** "… of Ostrand 3 May 2031": the day of the signature behind the last name. */
    private static final Pattern DAY = Pattern.compile("\\p{L} " + DatePhrases.DAY_FIRST + "$");

    private static final int MIN_OMITTED = 2;

    /** So many lines between the names are doubted, whatever the list looks like. */
    private static final int MIN_CERTAIN = 3;

    private static final int MAX_COUPLES = 30;

    /** The hint of a finding that is kept, however the list looks as a whole. */
    static final String CERTAIN = "If somebody signs with these words, name them in signatories.csv.";

    private static final int MAX_UNINTRODUCED = 3;

    private final List<SignatoryLine> lines;
    private final List<Signatory> signatories;
    private final Set<Integer> certain;
    private final List<Integer> odd;
    private final FindingCollector findings;
    private final String language;

    public SignatoryListChecks(SignatoryExtraction.Result list, String language, FindingCollector findings) {
        this.lines = list.lines();
        this.signatories = list.signatories();
        this.certain = new LinkedHashSet<>(list.odd().certain());
        this.odd = list.odd().likely();
        this.language = language;
        this.findings = findings;
    }

    /** @param closing the closing or the label above the names; {@code null} if there is none */
    public void check(List<Section> sections, String closing) {
        certain.stream().limit(MAX_REPORTED).forEach(i -> reportCertain(i, doubt(i)));
        odd.stream().filter(i -> !certain.contains(i)).limit(MAX_REPORTED).forEach(i -> report(i, doubt(i)));
        if (!signatories.isEmpty()) {
            checkDuplicates();
        }
        if (odd.isEmpty() && !signatories.isEmpty()) {
            checkColumns();
            checkPair();
            RepeatedOrganizations.count(signatories)
                    .ifPresent(count -> reportCertain(
                            0,
                            "%,d organizations stand in the list twice, and may be those of persons".formatted(count)));
            checkOmitted();
            checkGroup();
            checkCouple();
            checkEnds(sections);
            checkUnintroduced(closing);
        }
        StructureLexicon lexicon = StructureLexicon.forLanguage(language);
        RolesLikeNames.check(lines, signatories, lexicon, findings);
        NamesUnderLabel.check(lines, signatories, lexicon, findings);
    }

    /** Names that stand in the list twice are the letter's own unless they are many: roles or places read as names. */
    private void checkDuplicates() {
        long twice = findings.all().stream()
                .filter(finding -> finding.code() == FindingCode.SIGNATORY_DUPLICATED)
                .count();
        if (twice >= MIN_DUPLICATES && twice * MAX_DUPLICATES >= signatories.size()) {
            report(0, "%,d of %,d lines stand in the list twice".formatted(twice, signatories.size()));
        }
    }

    /** Two or three capitalised words, none an acronym. */
    private static boolean isPlain(String name) {
        List<String> words = WhitespaceTokenizer.tokenize(name);
        return words.size() > 1
                && words.size() <= 3
                && OddSignatories.countCapitalised(words) == words.size()
                && !ACRONYM.matcher(name).find();
    }

    /** A line between the names that is left out, or several beside few names, may be a signatory. */
    private void checkOmitted() {
        List<Finding> omitted = findings.all().stream()
                .filter(finding -> finding.code() == FindingCode.LINE_NOT_UNDERSTOOD)
                .filter(finding -> !finding.message().contains("\"(")) // a remark in brackets
                .toList();
        long between = countBetween(omitted);
        boolean several = between * MAX_OMITTED >= signatories.size();
        String message = "lines among the signatories are left out: %d";
        if (between > 0 && several || omitted.size() >= MIN_OMITTED && signatories.size() <= MIN_OMITTED) {
            report(0, message.formatted(omitted.size()));
        }
        long words = between
                + countBetween(findings.all().stream()
                        .filter(finding -> finding.code() == FindingCode.WORDS_LEFT_OUT)
                        .toList());
        if (between > 0 && words >= MIN_CERTAIN && words * MAX_OMITTED >= signatories.size()) {
            reportCertain(0, message.formatted(words));
        }
    }

    private long countBetween(List<Finding> omitted) {
        int first = lines.get(0).position().line();
        int last = lines.get(lines.size() - 1).position().line();
        return omitted.stream()
                .map(finding -> finding.position().line())
                .filter(line -> line > first && line < last)
                .count();
    }

    /** "DMG Press" between "Coast Watch" and "Dune Trust": the only label may be one of the names in their order. */
    private void checkGroup() {
        List<String> labels = signatories.stream()
                .map(Signatory::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        int grouped = 0;
        while (grouped < signatories.size() && signatories.get(grouped).group() == null) {
            grouped++;
        }
        if (labels.size() != 1 || grouped == 0 || labels.get(0).endsWith(":")) {
            return;
        }
        String label = initial(labels.get(0));
        List<String> initials =
                signatories.stream().map(one -> initial(one.text())).toList();
        boolean fits = initials.get(grouped - 1).compareTo(label) <= 0 && label.compareTo(initials.get(grouped)) <= 0;
        if (fits && AlphabeticalOrder.isSorted(initials)) {
            reportCertain(grouped, "\"%s\" is read as a label and may be a name".formatted(labels.get(0)));
        }
    }

    private static String initial(String text) {
        String folded = SlugGenerator.fold(text);
        return folded.isEmpty() ? "" : folded.substring(0, 1);
    }

    /** "Ana Ruiz & Tom Vale, Harbour Watch": two persons of one organization on a line. */
    private void checkCouple() {
        NameEnumeration names = new NameEnumeration(StructureLexicon.forLanguage(language));
        for (int i = 0; i < Math.min(signatories.size(), MAX_COUPLES); i++) {
            String name = signatories.get(i).naming().name();
            String before = CommaSegments.split(name).get(0);
            boolean several = lines.get(i).columns() == null
                    && (before.length() < name.length() || signatories.get(i).kind() == Kind.PERSON)
                    && names.splitPersons(before).size() > 1;
            if (several) {
                reportCertain(i, "\"%s\" may name two signatories".formatted(SentenceHeuristics.excerpt(name)));
                return;
            }
        }
    }

    /** "Ana Ruiz" / "Harbour Union": two lines may be one person and for whom she signs. */
    private void checkPair() {
        Signatory first = signatories.get(0);
        boolean pair = signatories.size() == 2
                && first.kind() == Kind.UNKNOWN
                && (signatories.get(1).kind() == Kind.ORGANIZATION
                        || ACRONYM.matcher(signatories.get(1).naming().name()).find())
                && lines.get(0).columns() == null
                && lines.get(0).position().line() + 1 == lines.get(1).position().line()
                && isPlain(first.naming().name());
        if (pair) {
            report(
                    1,
                    "\"%s\" may be the organization of \"%s\""
                            .formatted(
                                    signatories.get(1).naming().name(),
                                    first.naming().name()));
        }
    }

    private String doubt(int line) {
        return "\"%s\" does not look like one signatory"
                .formatted(signatories.get(line).naming().name());
    }

    /** Reports what is kept however the list looks as a whole. */
    private void reportCertain(int line, String message) {
        findings.add(FindingCode.SIGNATORY_UNCERTAIN, lines.get(line).position(), message, CERTAIN);
    }

    private void report(int line, String message) {
        findings.add(FindingCode.SIGNATORY_UNCERTAIN, lines.get(line).position(), message, SignatoryDoubt.HINT);
    }

    /** Two names a line: all lines have the same even number of capitalised words, four or more. */
    private void checkColumns() {
        List<String> first =
                WhitespaceTokenizer.tokenize(signatories.get(0).naming().name());
        boolean even = first.size() >= 4 && first.size() % 2 == 0 && signatories.size() > 1;
        boolean alike = even
                && signatories.stream().allMatch(signatory -> {
                    List<String> words =
                            WhitespaceTokenizer.tokenize(signatory.naming().name());
                    return signatory.kind() == Kind.UNKNOWN
                            && words.size() == first.size()
                            && OddSignatories.countCapitalised(words) == words.size();
                });
        if (alike) {
            report(0, "each line has %d words and may name two signatories".formatted(first.size()));
        }
    }

    /** A few last lines without a closing: one with a comma that describes nobody may be a place. */
    private void checkUnintroduced(String closing) {
        for (int i = 1; i < signatories.size() && signatories.size() <= MAX_UNINTRODUCED && closing == null; i++) {
            Signatory signatory = signatories.get(i);
            if (signatory.kind() == Kind.UNKNOWN && signatory.naming().name().indexOf(',') > 0) {
                report(i, "\"%s\" may be a place".formatted(signatory.naming().name()));
                return;
            }
        }
    }

    /** Whether the list may have begun in what was read as the body, or goes on behind its last line. */
    private void checkEnds(List<Section> sections) {
        String last = signatories.get(signatories.size() - 1).text();
        if (last.endsWith(",") || last.endsWith("&") || last.endsWith("-")) {
            report(signatories.size() - 1, "the list ends in the middle of \"%s\"".formatted(last));
        }
        Matcher day = DAY.matcher(last);
        if (day.find() && MonthNames.isMonth(day.group("month"))) {
            reportCertain(signatories.size() - 1, "\"%s\" ends with a day".formatted(last));
        }
        List<Paragraph> paragraphs = sections.isEmpty()
                ? List.of()
                : sections.get(sections.size() - 1).paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() != Paragraph.Kind.NOTE)
                        .toList();
        if (paragraphs.isEmpty()) {
            return;
        }
        String before = paragraphs.get(paragraphs.size() - 1).text();
        List<String> words = WhitespaceTokenizer.tokenize(before);
        boolean name = words.size() > 1
                && words.size() < MAX_NAME_WORDS
                && Character.isLetter(before.codePointBefore(before.length()))
                && words.stream()
                                        .filter(word ->
                                                !SMALL_WORD.matcher(word).find())
                                        .count()
                                * 3
                        >= words.size() * 2;
        if (name && lines.get(0).columns() == null) {
            report(0, "\"%s\" above the list may belong to it".formatted(before));
        }
    }
}
