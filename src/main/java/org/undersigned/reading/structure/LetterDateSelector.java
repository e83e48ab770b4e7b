package org.undersigned.reading.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.DayOfLetter;

/**
 * Selects the letter's date: the opener's, else the one among the signatures, else the title's, else the one
 * with which the text begins, else the only day that has
 * a line of its own, else the page's, else the day of the last update, else the day below the letter on which the page
 * was published.
 */
record LetterDateSelector(FrontMatter front, StructureLexicon lexicon) {

    private static final int ISO_DATE_LENGTH = 10;

    /**
     * @param below the blocks below the body
     * @param all the blocks of the file
     */
    LetterDate select(
            LetterDate opener,
            LetterDate closer,
            String title,
            LetterDate updated,
            List<Block> below,
            List<Block> all) {
        LetterDate page = frontMatterDate();
        LetterDate own = opener == null ? closer : opener;
        boolean announcesLaterDay = front.date() != null
                && opener != null
                && page != null
                && (isLaterThanPage(opener, page)
                        || DayOfLetter.of(opener, lexicon) == DayOfLetter.UNCERTAIN && !isNotAfter(opener, page));
        if (own == null) {
            own = titleDate(title, page);
        }
        if (own == null) {
            own = new DateLines(lexicon)
                    .findDateline(all)
                    .filter(day -> page == null || isNotAfter(day, page))
                    .orElse(null);
        }
        if (own == null) {
            own = new DateLines(lexicon)
                    .findOnly(all)
                    .filter(day -> page == null || isNotAfter(day, page))
                    .orElse(null);
        }
        if (own != null && !announcesLaterDay) {
            return own;
        }
        LetterDate published = page == null && updated == null ? publishedDate(below) : updated;
        return page == null ? published : page;
    }

    /** The day in a line of its own that says when the page was published: "Published on 3 May 2021". */
    private LetterDate publishedDate(List<Block> below) {
        return below.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH
                        && block.lines().size() == 1
                        && lexicon.startsWith("dates", block.text())
                        && !lexicon.startsWith("updates", block.text())
                        && DayOfLetter.of(block.text(), lexicon) != DayOfLetter.OTHER)
                .flatMap(block -> DateLineParser.parse(block.text(), lexicon).stream())
                .findFirst()
                .orElse(null);
    }

    /** The date at the end or the beginning of a title; one later than the page is of an event. */
    private LetterDate titleDate(String title, LetterDate page) {
        return Stream.of(title, front.title(), front.subtitle())
                .filter(Objects::nonNull)
                .flatMap(words ->
                        DateLineParser.parseEnd(words, lexicon)
                                .or(() -> DateLineParser.parseStart(words, lexicon))
                                .stream())
                .filter(date -> page == null || isNotAfter(date, page))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNotAfter(LetterDate day, LetterDate page) {
        return day.date().toString().compareTo(page.date().toString()) <= 0;
    }

    private LetterDate frontMatterDate() {
        String text = front.date() == null ? front.title() : front.date();
        if (text == null) {
            return null;
        }
        boolean timestamp = text.length() > ISO_DATE_LENGTH && text.charAt(4) == '-';
        return DateLineParser.parse(timestamp ? text.substring(0, ISO_DATE_LENGTH) : text, lexicon)
                .orElse(null);
    }

    /** "Election on 26 May 2019": a day among other words, later than the page's own date, is not the letter's date. */
    private static boolean isLaterThanPage(LetterDate opener, LetterDate page) {
        if (opener.text().indexOf(',') >= 0) {
            return false;
        }
        String day = opener.date().toString();
        String pageDay = page.date().toString();
        String before = opener.text().replaceFirst("\\d.*", "");
        return WhitespaceTokenizer.tokenize(before).size() > 1
                && day.length() == pageDay.length()
                && day.compareTo(pageDay) > 0;
    }
}
