package org.undersigned.reading.demand;

import java.util.List;

/**
 * A phrase by which a sentence may demand something.
 *
 * @param addressee the words that may name the addressee
 * @param explicit whether the phrase demands whoever is addressed ("we urge", "please"); otherwise it demands only if
 *     someone who can act is addressed ("should", "we hope")
 * @param duty whether the phrase states a duty of the addressee
 * @param end the index of the word after the phrase
 */
record Appeal(List<String> addressee, boolean explicit, boolean duty, int end) {}
