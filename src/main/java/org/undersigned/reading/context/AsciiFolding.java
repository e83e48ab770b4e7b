package org.undersigned.reading.context;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Folds text to lower-case ASCII, as ICU transliterates it: "Ångström" and "Омск" give "angstrom" and "omsk".
 *
 * <p>Latin and Cyrillic characters, which ICU folds independently of context, are looked up in a table. Loading ICU's rules
 * takes longer than reading a letter, so they are used only for text with other characters.
 */
final class AsciiFolding {

    /** One line per sixteen characters, tab-separated: the code point of the first in hex, then the folded text of each. */
    static final String RESOURCE = "/languages/folding.txt";

    /** Marks a character that is not in the table. */
    static final String UNKNOWN = "\uFFFD";

    private static final int ASCII = 0x80;
    private static final String[] TABLE = loadTable();

    private AsciiFolding() {}

    /** Loads the rules on first use. */
    private static final class TransliteratorHolder {
        static final Transliterator ICU =
                Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; Lower");
    }

    static String fold(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < ASCII) {
            plain++;
        }
        if (plain == text.length()) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String known = c < TABLE.length ? TABLE[c] : null;
            if (known == null) {
                return transliterate(text);
            }
            folded.append(known);
        }
        return folded.toString();
    }

    static String transliterate(String text) {
        return TransliteratorHolder.ICU.transliterate(text);
    }

    private static String[] loadTable() {
        try (InputStream file = AsciiFolding.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("no table " + RESOURCE);
            }
            String[] known = new String[0x2200];
            for (char c = 0; c < ASCII; c++) {
                known[c] = Character.toString(Character.toLowerCase(c));
            }
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t", -1);
                int first = Integer.parseInt(cells[0], 16);
                for (int i = 1; i < cells.length; i++) {
                    known[first + i - 1] = cells[i].equals(UNKNOWN) ? null : cells[i];
                }
            }
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
