package org.undersigned.reading.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.DayOfLetter;

/** Finds dates on lines of their own outside the opener. */
record DateLines(StructureLexicon lexicon) {

    /** A longer line says more than a place and a day. */
    private static final int MAX_LENGTH = 60;

    /** The most paragraphs of which one may begin with a date and a dash. */
    private static final int MAX_BLOCKS_ABOVE = 4;

    private static final Pattern DATELINE =
            Pattern.compile("((?:[^.!?;:\\n]|(?<=\\d)\\.){6,60}\\d{4}) ?[-–—]{1,3}\\s+(?=[\\p{Lu}«“\"„])");

    /** "May 2, 2031: Join us at the harbour": words behind a colon tell what is on that day. */
    private static final Pattern EVENT = Pattern.compile("\\d{4}: +\\p{L}");

    /** The mark in "Open letter · 3 May 2031". */
    private static final Pattern MARK = Pattern.compile(" [·•|] ");

    /** Takes the date from a line of its own at the end of the body. */
    Optional<LetterDate> take(List<Block> body) {
        for (int i = Math.max(0, body.size() - 2); i < body.size(); i++) {
            Block block = body.get(i);
            boolean line = block.kind() == Block.Kind.PARAGRAPH && block.lines().size() == 1;
            boolean placed = line
                    && (block.text().indexOf(',') > 0
                            || Character.isDigit(block.text().codePointAt(0))
                            || !SentenceHeuristics.endsAsSentence(block.text()));
            Optional<LetterDate> date = placed ? DateLineParser.parse(block.text(), lexicon) : Optional.empty();
            if (date.isPresent() && DayOfLetter.of(date.get(), lexicon) != DayOfLetter.OTHER) {
                body.remove(i);
                return date;
            }
        }
        return Optional.empty();
    }

    /** Whether a paragraph is one line that consists of a date. */
    boolean isDateLine(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && DateLineParser.parse(block.text(), lexicon).isPresent();
    }

    /** The only day that lines of the file consist of; empty if there are several, which are of events. */
    Optional<LetterDate> findOnly(List<Block> blocks) {
        List<LetterDate> dates = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING)
                .flatMap(block -> block.lines().stream()
                        .map(Line::text)
                        .filter(text -> block.lines().size() == 1 || isWhole(text)))
                .filter(text -> text.length() <= MAX_LENGTH
                        && !lexicon.startsWith("updates", text)
                        && !lexicon.startsWith("dates", text))
                .filter(text -> !EVENT.matcher(text).find())
                .map(this::withoutLabel)
                .flatMap(text -> DateLineParser.parse(text, lexicon).stream())
                .filter(date -> date.date().day() != null && DayOfLetter.of(date, lexicon) == DayOfLetter.CERTAIN)
                .toList();
        long days = dates.stream().map(LetterDate::date).distinct().count();
        return days == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    /** "Open letter · 3 May 2031": the day. */
    private String withoutLabel(String text) {
        String[] parts = MARK.split(text, 2);
        return parts.length == 2 && lexicon.contains("opens", parts[0]) ? parts[1] : text;
    }

    /** The date with which the text begins, as in a newspaper: "Harbourtown, 3 May 2031 – The trams …". */
    Optional<LetterDate> findDateline(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .limit(MAX_BLOCKS_ABOVE)
                .map(block -> DATELINE.matcher(block.text()))
                .filter(Matcher::lookingAt)
                .flatMap(start -> DateLineParser.parse(start.group(1).strip(), lexicon).stream())
                .filter(date -> date.date().day() != null)
                .findFirst();
    }

    /** "Harbourtown, 3 May 2031", not a line of a wrapped paragraph that has a day in it. */
    private static boolean isWhole(String text) {
        String bare = SentenceHeuristics.endsAsSentence(text) ? text.substring(0, text.length() - 1) : text;
        return !bare.isEmpty()
                && Character.isDigit(bare.charAt(bare.length() - 1))
                && (Character.isDigit(bare.charAt(0)) || bare.indexOf(',') > 0)
                && !Character.isLowerCase(bare.charAt(0));
    }
}
