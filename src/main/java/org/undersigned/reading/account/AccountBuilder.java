package org.undersigned.reading.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SourceAccount;
import org.undersigned.letter.SourceStretch;
import org.undersigned.letter.SourceStretch.Use;
import org.undersigned.reading.annotation.structure.StatedWords;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.Outline;

/** Builds the account of a letter's file, and reports words that are in no part and that no finding names yet. */
public final class AccountBuilder {

    private final LabelDetector labels;
    private final StatedWords stated;
    private final FindingCollector findings;
    private final Map<Position, FindingCode> omissions;
    private final List<SourceStretch> stretches = new ArrayList<>();
    private final List<OpenStretch> open = new ArrayList<>();

    private AccountBuilder(LabelDetector labels, StatedWords stated, FindingCollector findings) {
        this.stated = stated;
        this.labels = labels;
        this.findings = findings;
        this.omissions = findings.omissions();
    }

    /** Consecutive words with the same use; whole lines or parts of them. */
    private record OpenStretch(
            Position start,
            int lastLine,
            Use use,
            Integer number,
            int words,
            String text,
            int table,
            boolean whole,
            FindingCode finding) {}

    /**
     * Accounts for the words of a file.
     *
     * @param source the blocks of the file, and the lines of a text file
     * @param stated words that are stated to be left out are no doubt
     */
    public static SourceAccount build(
            SourceText source,
            Outline outline,
            List<SignatoryLine> signatories,
            Letter letter,
            StructureLexicon lexicon,
            StatedWords stated,
            FindingCollector findings) {
        AccountBuilder builder =
                new AccountBuilder(new LabelDetector(lexicon, outline.closing() != null), stated, findings);
        WordAligner aligner = new WordAligner(LetterParts.of(outline, signatories, letter));
        for (SourceWords line : source.words()) {
            boolean known = line.use() != null || builder.omissions.containsKey(line.position());
            builder.add(line, known ? new LetterPart[line.size()] : aligner.align(line));
        }
        builder.close();
        return new SourceAccount(builder.stretches);
    }

    private void add(SourceWords line, LetterPart[] parts) {
        Use[] uses = new Use[parts.length];
        for (int i = 0; i < parts.length; i++) {
            uses[i] = line.use() != null ? line.use() : parts[i] == null ? Use.LEFT_OUT : parts[i].use;
        }
        if (!omissions.containsKey(line.position())) {
            labels.mark(line, uses);
        }
        for (int from = 0; from < uses.length; ) {
            Integer number = numberOf(uses[from], parts[from]);
            int to = from + 1;
            while (to < uses.length && uses[to] == uses[from] && same(number, numberOf(uses[to], parts[to]))) {
                to++;
            }
            add(line, from, to, uses[from], number);
            from = to;
        }
    }

    private static Integer numberOf(Use use, LetterPart part) {
        return part == null || use != part.use ? null : part.number;
    }

    private static boolean same(Integer one, Integer other) {
        return one == null ? other == null : one.equals(other);
    }

    private void add(SourceWords line, int from, int to, Use use, Integer number) {
        OpenStretch last = open.isEmpty() ? null : open.get(open.size() - 1);
        Position start = line.at(from);
        boolean continues = last != null
                && last.use == use
                && same(last.number, number)
                && last.start.file().equals(start.file())
                && last.finding == omissions.get(line.position());
        if (continues) {
            open.set(
                    open.size() - 1,
                    new OpenStretch(
                            last.start,
                            start.line(),
                            use,
                            number,
                            last.words + to - from,
                            last.text,
                            last.table,
                            last.whole && from == 0 && to == line.size(),
                            last.finding));
        } else {
            String text = use == Use.LEFT_OUT ? textOf(line, from, to) : "";
            FindingCode finding = omissions.get(line.position());
            boolean whole = from == 0 && to == line.size();
            open.add(new OpenStretch(start, start.line(), use, number, to - from, text, line.table(), whole, finding));
        }
    }

    private static String textOf(SourceWords line, int from, int to) {
        int end = to < line.size() ? line.offsets().get(to) : line.text().length();
        return line.text().isEmpty()
                ? ""
                : line.text().substring(line.offsets().get(from), end).strip();
    }

    /** Gives each stretch that is left out the finding that names it. */
    private void close() {
        int table = 0;
        int names = 0;
        int last = indexOfLastSignatory();
        Set<Integer> tables = tablesOfSignatories();
        for (int i = 0; i < open.size(); i++) {
            OpenStretch stretch = open.get(i);
            names += stretch.use == Use.SIGNATORY || stretch.use == Use.CLOSING ? 1 : 0;
            boolean listed = names > 0 && i < last && stretch.whole && !tables.contains(stretch.table);
            FindingCode finding = null;
            if (stretch.use == Use.LEFT_OUT) {
                boolean sameTable = stretch.table > 0 && stretch.table == table;
                finding = stretch.finding != null
                        ? stretch.finding
                        : sameTable ? FindingCode.WORDS_LEFT_OUT : report(stretch, listed);
                table = stretch.table;
            }
            stretches.add(new SourceStretch(
                    stretch.start, stretch.lastLine, stretch.use, stretch.number, stretch.words, finding));
        }
    }

    private int indexOfLastSignatory() {
        int last = open.size() - 1;
        while (last >= 0 && open.get(last).use != Use.SIGNATORY) {
            last--;
        }
        return last;
    }

    /** The tables whose rows are signatories: what else is in them is a column that is not published. */
    private Set<Integer> tablesOfSignatories() {
        return open.stream()
                .filter(stretch -> stretch.use == Use.SIGNATORY && stretch.table > 0)
                .map(OpenStretch::table)
                .collect(Collectors.toSet());
    }

    /** @param listed whether whole lines among the signatories are in no part: the list may have lost some */
    private FindingCode report(OpenStretch stretch, boolean listed) {
        boolean named = !stretch.text.isEmpty() && !labels.isPersonal(stretch.text);
        String words = named
                ? "words in no part of the letter are left out: \"%s\""
                        .formatted(SentenceHeuristics.excerpt(stretch.text))
                : "words in no part of the letter are left out: %d from line %d to line %d"
                        .formatted(stretch.words, stretch.start.line(), stretch.lastLine);
        FindingCode code = PrivateData.occursIn(stretch.text)
                ? FindingCode.PRIVATE_DATA_LEFT_OUT
                : listed && !stated.leaveOut(stretch.text, stretch.start)
                        ? FindingCode.LINE_NOT_UNDERSTOOD
                        : FindingCode.WORDS_LEFT_OUT;
        findings.add(code, stretch.start, words, null);
        return code;
    }
}
