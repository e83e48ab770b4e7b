package org.undersigned.reading.structure.opener;

import java.util.regex.Pattern;
import org.undersigned.reading.structure.line.StructureLexicon;

/**
 * Recognizes words of a greeting among lines of address.
 *
 * @param lexicon the words of the letter's language
 */
record GreetingLines(StructureLexicon lexicon) {

    private static final Pattern FINAL_MARKS = Pattern.compile("[!,.:;]+$");

    /** "Greetings!", "Boa tarde,": a line that greets nobody, below the names of those to whom the letter is. */
    boolean greetsNobody(String text) {
        String words = FINAL_MARKS.matcher(text.strip()).replaceFirst("");
        return !words.equals(text) && lexicon.matches("anybody", words);
    }

    /** "Ostrand Dear": the line without the first word of the salutation, which a broken line leaves at its end. */
    String stripFrom(String line) {
        int last = line.lastIndexOf(' ');
        String word = line.substring(last + 1);
        boolean greeting = last > 0
                && Character.isUpperCase(word.codePointAt(0))
                && lexicon.matches("salutations", word)
                && !lexicon.isHonorific(word);
        return greeting ? line.substring(0, last).strip() : line;
    }
}
