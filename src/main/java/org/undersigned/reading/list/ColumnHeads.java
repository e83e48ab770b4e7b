package org.undersigned.reading.list;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.language.Lexicon;

/** Recognizes signatories that are the head of a table, or its total. */
final class ColumnHeads {

    private static final Set<String> HEADS =
            Lexicon.shared("columns").table("heads").keySet();

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private ColumnHeads() {}

    static boolean areIn(Signatory signatory) {
        String name = signatory.naming().name().toLowerCase(Locale.ROOT);
        boolean head = HEADS.contains(name.replaceFirst(" \\(.*", ""));
        return head
                || signatory.affiliation() != null
                        && NUMBER.matcher(signatory.affiliation()).matches();
    }
}
