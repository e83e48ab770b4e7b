package org.undersigned.reading.structure.opener.recipient;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;
import org.undersigned.reading.structure.outline.TextBlock;

/**
 * Finds recipients in what a page says of itself: "An open letter from the dockers to the wider port. We ask …".
 *
 * @param lexicon the words of the letter's language
 */
record DescribedRecipients(StructureLexicon lexicon, TitleRecipients titleRecipients, RecipientMatch match) {

    /** The most words of a group that is no office. */
    private static final int MAX_WORDS = 5;

    /** The recipients that the first sentence of a description names; empty if none is the title of a letter to somebody. */
    List<RecipientMention> find(List<String> descriptions, List<TextBlock> body) {
        return descriptions.stream()
                .map(text -> text.substring(0, TitleRecipients.sentenceEnd(text)))
                .filter(lexicon::startsAsTitle)
                .map(text -> titleRecipients.extract(text, body).stream()
                        .filter(one -> match.isCredible(one)
                                || titleRecipients.hasArticle(text)
                                        && WhitespaceTokenizer.tokenize(one.text())
                                                        .size()
                                                <= MAX_WORDS)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
