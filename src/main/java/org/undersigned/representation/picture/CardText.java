package org.undersigned.representation.picture;

/**
 * The text of a card for social networks, from top to bottom.
 *
 * @param language the language of most of the text
 * @param label what the card is about: "Signatories"
 * @param headline a number, a name or a sentence
 * @param body what follows in smaller type; may be empty
 * @param foot the letter and its date
 */
public record CardText(String language, String label, String headline, String body, String foot) {

    private static final int SHORT = 24;
    private static final int MEDIUM = 90;

    /** The font size of the headline. */
    double headlineSize() {
        return headline.length() <= SHORT ? 96 : headline.length() <= MEDIUM ? 60 : 44;
    }
}
