package org.undersigned.reading.structure.opener.salutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Detects the salutation: "Dear Minister,", on one or more lines, alone or before the first sentence in its line. */
public final class SalutationDetector {

    private static final int MAX_WORDS = 18;
    private static final int MAX_LINES = 12;

    /** The most characters and persons of a salutation that greets several. */
    private static final int MAX_LENGTH = 600;

    private static final int MAX_GREETED = 5;

    /** The most words of a salutation without a mark, and of the subject below it. */
    private static final int MAX_UNMARKED_WORDS = 7;

    private static final int MAX_SUBJECT_WORDS = 14;
    private static final String END_MARKS = ",:!—–";

    private final StructureLexicon lexicon;
    private final SalutationList list;

    public SalutationDetector(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.list = new SalutationList(lexicon);
    }

    /**
     * The salutation and the rest of its block.
     *
     * @param first the index of its first block
     * @param block the index of its last block
     * @param above lines above it in its block, which belong to the opener
     * @param lines the lines of the salutation
     * @param below lines below it in its block, which belong to the body
     */
    public record Salutation(int first, int block, List<Line> above, List<Line> lines, List<Line> below) {}

    /** The first salutation; {@code null} if there is none. */
    public Salutation detect(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean words =
                    switch (block.kind()) {
                        case HEADING, PARAGRAPH, LITERAL, QUOTATION -> true;
                        default -> false;
                    };
            Salutation salutation = words ? detectIn(block, i, i + 1 < blocks.size() ? blocks.get(i + 1) : null) : null;
            if (salutation == null && isAboveSubject(blocks, i)) {
                salutation = new Salutation(i, i, List.of(), block.lines(), List.of());
            }
            if (salutation != null) {
                return salutation;
            }
        }
        return new AddresseeLines(lexicon).detect(blocks);
    }

    /** "Dear Minister", without a mark, above a short line for the subject of the letter and a paragraph of prose. */
    private boolean isAboveSubject(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return i + 2 < blocks.size()
                && blocks.get(i).kind() == Block.Kind.PARAGRAPH
                && blocks.get(i).lines().size() == 1
                && !words.isEmpty()
                && words.size() <= MAX_UNMARKED_WORDS
                && lexicon.startsWith("salutations", text)
                && !SentenceHeuristics.endsAsSentence(text)
                && words.stream().anyMatch(word -> lexicon.matches("ranks", word))
                && isSubject(blocks.get(i + 1))
                && SentenceHeuristics.isSentence(blocks.get(i + 2).text());
    }

    /** Whether a block can be the subject of the letter, between a salutation without a mark and the body. */
    public boolean isSubject(Block block) {
        String text = block.text();
        List<String> words = WhitespaceTokenizer.tokenize(text);
        // "I take the liberty of writing" is a sentence without its mark.
        boolean headline = words.stream()
                                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                                .count()
                        * 2
                <= words.size();
        return headline
                && block.lines().size() == 1
                && (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING)
                && words.size() <= MAX_SUBJECT_WORDS
                && !SentenceHeuristics.endsAsSentence(text)
                && !endsAsSalutation(text)
                && !lexicon.isHonorific(WhitespaceTokenizer.firstToken(text))
                && !namesOffice(WhitespaceTokenizer.firstToken(text));
    }

    private boolean namesOffice(String text) {
        return WhitespaceTokenizer.tokenize(SentenceHeuristics.stripFinalMarks(text)).stream()
                .anyMatch(word -> lexicon.isOffice(word)
                        || lexicon.matches("ranks", word)
                        || lexicon.matches("institutions", word));
    }

    private Salutation detectIn(Block block, int at, Block next) {
        List<Line> lines = block.lines();
        for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
            Line below = i + 1 < lines.size()
                    ? lines.get(i + 1)
                    : next == null
                            ? null
                            : next.lines().isEmpty() ? null : next.lines().get(0);
            int several = list.end(lines, i);
            if (several > 0) {
                return new Salutation(
                        at, at, lines.subList(0, i), lines.subList(i, several), lines.subList(several, lines.size()));
            }
            boolean wrapped = i + 1 < lines.size() && isWrapped(lines.get(i).text(), below.text());
            if (wrapped || isSalutationLine(lines.get(i).text(), below)) {
                return toSalutation(lines, i, at);
            }
            int comma = inlineSalutationEnd(lines.get(i).text());
            if (comma > 0) {
                Line.LineSplit lineSplit = lines.get(i).split(comma);
                List<Line> rest = new ArrayList<>(List.of(lineSplit.after()));
                rest.addAll(lines.subList(i + 1, lines.size()));
                return new Salutation(at, at, lines.subList(0, i), List.of(lineSplit.before()), rest);
            }
        }
        return null;
    }

    /** "Dear Minister Ruiz, dear Minister" / "Lind, dear Mayor Moor,": broken in the middle of those whom it greets. */
    private boolean isWrapped(String line, String below) {
        return lexicon.startsWith("salutations", line)
                && !endsAsSalutation(line)
                && line.indexOf(',') > 0
                && WhitespaceTokenizer.tokenize(line).size() <= maxWords(line)
                && continuesSalutation(line, below)
                && SentenceHeuristics.startsAsName(below);
    }

    /** A salutation continues on lines that begin with a greeting, and after a comma. */
    private Salutation toSalutation(List<Line> lines, int from, int at) {
        int to = from + 1;
        while (to < lines.size()
                && to - from < 4
                && continuesSalutation(lines.get(to - 1).text(), lines.get(to).text())) {
            to++;
        }
        return new Salutation(at, at, lines.subList(0, from), lines.subList(from, to), lines.subList(to, lines.size()));
    }

    private boolean continuesSalutation(String line, String next) {
        boolean isShort = WhitespaceTokenizer.tokenize(next).size() <= 8 && endsAsSalutation(next);
        return lexicon.startsWith("salutations", next) && endsAsSalutation(next)
                || !endsAsSalutation(line) && isShort
                || line.endsWith(",") && isShort && lexicon.isHonorific(WhitespaceTokenizer.firstToken(next));
    }

    /** Whether a block is a further salutation. */
    public boolean isSalutation(Block block) {
        return block.lines().stream()
                .allMatch(line -> lexicon.startsWith("salutations", line.text())
                        && endsAsSalutation(line.text())
                        && WhitespaceTokenizer.tokenize(line.text()).size() <= maxWords(line.text()));
    }

    /** Whether a block goes on with greetings without final marks: "Exmo. Diretor da Agência, Rui Mar". */
    public boolean continues(List<Line> salutation, Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && salutation.stream().noneMatch(line -> endsAsSalutation(line.text()))
                && block.lines().stream()
                        .allMatch(line -> lexicon.startsWith("salutations", line.text())
                                && !SentenceHeuristics.isProse(line.text())
                                && !SentenceHeuristics.endsAsSentence(line.text())
                                && WhitespaceTokenizer.tokenize(line.text()).size() <= MAX_WORDS);
    }

    /** Whether a block is nothing but words by which people are addressed. */
    public boolean isOnlySalutation(Block block) {
        return isSalutation(block)
                && WhitespaceTokenizer.tokenize(block.text()).stream()
                                .filter(this::isOrdinary)
                                .count()
                        <= 1;
    }

    /** The most words of a salutation, which grow with the persons that it greets one after another. */
    private int maxWords(String line) {
        String[] parts = line.length() > MAX_LENGTH ? new String[] {line} : line.split(",\\s");
        long greetings = Stream.of(parts)
                .filter(part -> lexicon.startsWith("salutations", part))
                .count();
        return MAX_WORDS * (int) Math.max(1, Math.min(MAX_GREETED, greetings));
    }

    private boolean isSalutationLine(String line, Line below) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        if (words.isEmpty() || words.size() > maxWords(line)) {
            return !words.isEmpty() && list.isEnumeration(line);
        }
        boolean prose = below != null
                && (SentenceHeuristics.isProse(below.text())
                        || WhitespaceTokenizer.tokenize(below.text()).size() > 8);
        boolean salutes = lexicon.startsWith("salutations", line);
        // "The Honourable …", and not "The facts are these:".
        boolean article = words.get(0).length() <= 3
                && !words.get(0).endsWith(".")
                && (words.size() == 1 || Character.isLowerCase(words.get(1).codePointAt(0)));
        boolean vocative = lexicon.isHonorific(words.get(0))
                && !article
                && !lexicon.startsWith("toTitle", line)
                && words.size() <= 10
                && prose
                && words.stream().filter(this::isOrdinary).count() <= 1;
        return salutes
                        && (endsAsSalutation(line)
                                || prose
                                        && !SentenceHeuristics.endsAsSentence(line)
                                        && words.size() <= 10
                                        && inlineSalutationEnd(line) == 0)
                || vocative && endsAsSalutation(line) && SentenceHeuristics.startsAsName(line);
    }

    /** A word in small letters that is no part of how people are addressed. */
    private boolean isOrdinary(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && word.length() > 2
                && !lexicon.isHonorific(word)
                && !lexicon.isOffice(word)
                && !lexicon.isParticle(word)
                && !lexicon.matches("where", word)
                && !lexicon.matches("ranks", word);
    }

    static boolean endsAsSalutation(String line) {
        String bare = line.strip();
        return !bare.isEmpty() && END_MARKS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** "Dear Minister, We write to you …": where the salutation ends inside a line; 0 where none does. */
    private int inlineSalutationEnd(String line) {
        if (line.length() < 40 || !lexicon.startsWith("salutations", line)) {
            return 0;
        }
        for (int i = 4; i < Math.min(line.length() - 1, 120); i++) {
            boolean parts = ",:!".indexOf(line.charAt(i)) >= 0 && Character.isWhitespace(line.charAt(i + 1));
            if (parts) {
                List<String> rest = WhitespaceTokenizer.tokenize(line.substring(i + 1));
                String behind = line.substring(i + 1).strip();
                boolean wraps = rest.size() >= 4
                        && Character.isLowerCase(behind.codePointAt(0))
                        && Character.isLetter(line.codePointBefore(line.length()))
                        && !lexicon.startsWith("salutations", behind);
                boolean runs = (rest.size() >= 8 || wraps)
                        && (!lexicon.isHonorific(rest.get(0)) || lexicon.startsWith("toTitle", behind));
                return runs
                                && WhitespaceTokenizer.tokenize(line.substring(0, i))
                                                .size()
                                        <= 8
                        ? i + 1
                        : 0;
            }
        }
        return 0;
    }
}
