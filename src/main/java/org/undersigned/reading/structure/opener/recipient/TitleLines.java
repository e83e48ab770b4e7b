package org.undersigned.reading.structure.opener.recipient;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/** Recognizes lines among the addresses that hold words of a title, which names no recipient. */
record TitleLines(StructureLexicon lexicon, RecipientMatch match, TitleRecipients titleRecipients) {

    /** The fewest words of a title that no recipient contains. */
    private static final int MIN_TITLE_WORDS = 4;

    /** The fewest words of a title that no recipient ends with, even if its words include an office. */
    private static final int MIN_LONG_TITLE = 9;

    /** "Harbour Party media release, Dockers support Ana Ruiz": a line with the title, which names no recipient. */
    boolean containTitle(RecipientMention one, String title) {
        String words = title == null ? "" : SlugGenerator.fold(title);
        return WhitespaceTokenizer.tokenize(words).size() >= MIN_TITLE_WORDS
                && SlugGenerator.fold(one.text()).endsWith(" " + words)
                && !match.isCredible(new RecipientMention(one.role(), null, title, title, one.position()))
                && titleRecipients.extract(title, List.of()).isEmpty();
    }

    /** "Dockers Call for an End to the Works": a line with the end of a title, which names no recipient. */
    boolean areEndOf(RecipientMention one, Stream<String> titles) {
        List<String> words = WhitespaceTokenizer.tokenize(SlugGenerator.fold(one.text()));
        String line = String.join(" ", words);
        boolean likely = match.isCredible(new RecipientMention(one.role(), null, line, line, one.position()));
        return words.size() >= (likely ? MIN_LONG_TITLE : MIN_TITLE_WORDS)
                && titles.filter(Objects::nonNull)
                        .filter(title -> lexicon.stripPreposition(title).equals(title))
                        .map(title -> SlugGenerator.fold(SentenceHeuristics.stripFinalMarks(title))
                                .replaceFirst("\\.$", ""))
                        .anyMatch(title -> title.endsWith(line)
                                && !endsInPreposition(title.substring(0, title.length() - line.length()))
                                && titleRecipients.extract(title, List.of()).isEmpty());
    }

    /** "Offer of help to": the words of a title behind it name somebody. */
    private boolean endsInPreposition(String before) {
        return lexicon.phrases("toTitle").stream().anyMatch(to -> (" " + before.strip()).endsWith(" " + to));
    }
}
