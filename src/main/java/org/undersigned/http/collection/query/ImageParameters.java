package org.undersigned.http.collection.query;

import java.util.List;
import java.util.Optional;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.representation.picture.SocialCard;

/**
 * The query parameters of an image.
 *
 * @param language the language of the words that are not the letter's own
 */
public record ImageParameters(int width, String language) {

    public static final int MIN_WIDTH = 240;
    private static final int MAX_WIDTH = SocialCard.WIDTH;

    public static final QueryParameter<Integer> WIDTH = QueryParameter.of(
            "width",
            "The width of an image, in pixels. Other formats do not have this parameter.",
            ParameterType.integer(MIN_WIDTH, MAX_WIDTH));

    public static final List<QueryParameter<?>> ALL = List.of(WIDTH, LanguageNegotiation.LANG);

    /** Reads parameters that are checked already. The default language is that of the letter. */
    public static ImageParameters read(QueryParameters given, String letterLanguage, int defaultWidth) {
        Optional<String> language = given.findValid(LanguageNegotiation.LANG);
        return new ImageParameters(
                given.find(WIDTH).orElse(defaultWidth),
                language.orElse(String.valueOf(letterLanguage).split("-", 2)[0]));
    }
}
