package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.omission.OmissionFindings;

/**
 * Removes what a web site adds to a letter: advertisements, its copyright line with what follows, and comments of readers.
 * Removes the quoted mail below a reply, too.
 */
record SiteBoilerplate(StructureLexicon lexicon, FindingCollector findings) {

    private static final int MAX_WORDS = 12;
    private static final int MAX_ADVERTISEMENT_WORDS = 7;
    private static final int MAX_REPLY_WORDS = 25;

    /** What is below a copyright line is at most this share of the text. */
    private static final int MAX_FOOTER_DIVISOR = 4;

    /** The most blocks of the page between the count and the comments. */
    private static final int MAX_OUTSIDE = 20;

    private static final Pattern COUNT_BEFORE = Pattern.compile("[(\\[]?\\d[\\d.,]{0,8}[)\\]]? +(\\S.{0,120})");
    private static final Pattern COUNT_BEHIND =
            Pattern.compile("(\\p{L}[^:(\\[\\d]{0,60}?) *[:(\\[] *\\d[\\d.,]{0,8} *[)\\]]?");
    /** "Comment by Ana Ruiz on 2031-04-08": the page of a letter in any language can be in English. */
    private static final Pattern COMMENT_BY = Pattern.compile("Comment by .{1,60} on \\d");

    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyright )?(?:©|\\(c\\) *\\d{4}).{0,120}");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b");
    private static final Pattern DASH = Pattern.compile(" [-–—|] .*$");

    List<Block> remove(List<Block> blocks) {
        List<Block> letter = splitAtComments(removeAdvertisements(blocks));
        int end = findEnd(letter);
        if (end < letter.size()) {
            OmissionFindings.reportAround("below", letter.subList(end, letter.size()), findings);
        }
        return letter.subList(0, end);
    }

    /** Where a page has no blank lines, the count of the comments is a line among others. */
    private List<Block> splitAtComments(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            List<Line> lines = block.lines();
            int at = block.kind() == Block.Kind.PARAGRAPH ? lines.size() - 1 : 0;
            while (at > 0 && !countsComments(lines, at)) {
                at--;
            }
            if (at <= 0) {
                result.add(block);
                continue;
            }
            result.add(block.withLines(lines.subList(0, at)));
            result.add(block.withLines(lines.subList(at, at + 1)));
            if (at + 1 < lines.size()) {
                result.add(block.withLines(lines.subList(at + 1, lines.size())));
            }
        }
        return result;
    }

    /** "2 comments:" alone in a line, below lines that are paragraphs each. */
    private boolean countsComments(List<Line> lines, int at) {
        Matcher count = COUNT_BEFORE.matcher(lines.get(at).text());
        return count.matches()
                && Character.isDigit(lines.get(at).text().codePointAt(0))
                && (lexicon.matches("comments", count.group(1))
                        || StructureLexicon.forLanguage("en").matches("comments", count.group(1)))
                && lines.subList(0, at).stream()
                                .filter(SingleLineParagraphs::isLong)
                                .count()
                        >= SingleLineParagraphs.MIN_PARAGRAPHS;
    }

    private List<Block> removeAdvertisements(List<Block> blocks) {
        List<Block> rest = new ArrayList<>();
        for (Block block : blocks) {
            if (isAdvertisement(block)) {
                OmissionFindings.reportAround("inside", List.of(block), findings);
            } else {
                rest.add(block);
            }
        }
        return rest;
    }

    /** "Advertisement - scroll to continue": a line of few words. */
    private boolean isAdvertisement(Block block) {
        return isLine(block)
                && WhitespaceTokenizer.tokenize(block.text()).size() <= MAX_ADVERTISEMENT_WORDS
                && lexicon.matches("advertisements", DASH.matcher(block.text()).replaceFirst(""));
    }

    /** The first block below the letter: comments of readers, or the copyright line of the site. */
    private int findEnd(List<Block> blocks) {
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        int closed = lastClosing(blocks);
        int read = 0;
        boolean prose = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean footer = i > closed && (length - read) * MAX_FOOTER_DIVISOR <= length && isCopyright(block);
            boolean comments = countsComments(block) && startsComments(blocks, i);
            if (prose && (footer || comments || isRepliedMail(blocks, i))) {
                return i;
            }
            read += block.text().length();
            prose |= block.kind() != Block.Kind.OUTSIDE && SentenceHeuristics.isProse(block);
        }
        return blocks.size();
    }

    /** "On 3 May 2031 at 10:12, Ana Ruiz wrote:" above nothing but quotations: the mail that is answered. */
    private static boolean isRepliedMail(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        return block.kind() == Block.Kind.PARAGRAPH
                && block.text().endsWith(":")
                && WhitespaceTokenizer.tokenize(block.text()).size() <= MAX_REPLY_WORDS
                && TIME.matcher(block.text()).find()
                && at + 1 < blocks.size()
                && blocks.subList(at + 1, blocks.size()).stream()
                        .allMatch(below -> below.kind() == Block.Kind.QUOTATION || below.kind() == Block.Kind.RULE);
    }

    /** The last block with which somebody closes a letter or begins a list; -1 if there is none. */
    private int lastClosing(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0
                && !lexicon.matches("closings", blocks.get(last).text())
                && !lexicon.matches(
                        "lists",
                        SentenceHeuristics.stripFinalMarks(blocks.get(last).text()))) {
            last--;
        }
        return last;
    }

    private static boolean isCopyright(Block block) {
        return isLine(block) && COPYRIGHT.matcher(block.text()).matches();
    }

    /** "4 comments", "Comments (4)", "4 thoughts on …": the heading of what readers wrote. */
    private boolean countsComments(Block block) {
        String text = block.text();
        if (!isLine(block) || WhitespaceTokenizer.tokenize(text).size() > MAX_WORDS) {
            return false;
        }
        return isCount(text, lexicon)
                || isCount(text, StructureLexicon.forLanguage("en"))
                || COMMENT_BY.matcher(text).lookingAt();
    }

    private static boolean isCount(String text, StructureLexicon lexicon) {
        Matcher before = COUNT_BEFORE.matcher(text);
        if (before.matches()) {
            String counted = before.group(1);
            return lexicon.matches("comments", counted) || lexicon.startsWithPhrase("comments", counted);
        }
        Matcher behind = COUNT_BEHIND.matcher(text);
        return behind.matches() && lexicon.matches("comments", behind.group(1));
    }

    /** A count outside the content, as in a menu, counts only above headings or items: the readers. */
    private static boolean startsComments(List<Block> blocks, int at) {
        return blocks.get(at).kind() != Block.Kind.OUTSIDE
                || blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + MAX_OUTSIDE)).stream()
                        .filter(block -> block.kind() != Block.Kind.OUTSIDE)
                        .findFirst()
                        .filter(next -> next.kind() == Block.Kind.HEADING || next.kind() == Block.Kind.ITEM)
                        .isPresent();
    }

    private static boolean isLine(Block block) {
        return (block.kind() == Block.Kind.HEADING
                        || block.kind() == Block.Kind.PARAGRAPH
                        || block.kind() == Block.Kind.OUTSIDE)
                && block.lines().stream().filter(line -> !line.blank()).count() == 1;
    }
}
