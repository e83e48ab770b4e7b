package org.undersigned.reading.context;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Words without regard to case, accents and script, as ICU transliterates them.
 *
 * <p>Latin and Cyrillic letters and their punctuation, each of which ICU folds alike wherever it stands, are looked up in a
 * table. Its rules take longer to load than a letter takes to read, and are asked only where other characters occur.
 */
final class AsciiFolding {

    /** A line for sixteen characters: the code of the first, and what each becomes, parted by tabs. */
    static final String RESOURCE = "/languages/folding.txt";

    /** Stands for a character that is left to ICU. */
    static final String UNKNOWN = "\uFFFD";

    private static final int ASCII = 0x80;
    private static final String[] TABLE = loadTable();

    private AsciiFolding() {}

    /** Loaded when first needed. */
    private static final class TransliteratorHolder {
        static final Transliterator ICU =
                Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; Lower");
    }

    static String fold(String words) {
        int plain = 0;
        while (plain < words.length() && words.charAt(plain) < ASCII) {
            plain++;
        }
        if (plain == words.length()) {
            return words.toLowerCase(java.util.Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            String known = c < TABLE.length ? TABLE[c] : null;
            if (known == null) {
                return transliterate(words);
            }
            folded.append(known);
        }
        return folded.toString();
    }

    static String transliterate(String words) {
        return TransliteratorHolder.ICU.transliterate(words);
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
