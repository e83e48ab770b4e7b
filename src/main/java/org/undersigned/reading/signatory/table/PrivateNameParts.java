package org.undersigned.reading.signatory.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes what a cell of names has besides a name and is nobody's business: a postal address, a day of birth. */
final class PrivateNameParts {

    /** ", 12 Main Street", ", 10115 Berlin", ", Hauptstr. 5", and what follows. */
    private static final Pattern ADDRESS = Pattern.compile("(?iu),\\s{0,3}(?:\\d{1,6}[a-z]?\\s{1,3}\\p{L}{3}"
            + "|[\\p{L} -]{0,30}(?:str\\.|straße|strasse|weg|platz|gasse|allee)\\s?\\d"
            + "|(?:calle|c/|avda?\\.|avenida|rua|via|viale|piazza|plaza|paseo|rue|avenue|boulevard|chemin|ул\\.|улица)\\s[^,]{1,40}?\\d"
            + ").*$");

    private static final String DAY = "(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";

    private static final Pattern BIRTH =
            Pattern.compile("(?iu)[\\s,;(]{1,4}(?:(?:\\*|born|b\\.|geb\\.|geboren am|geboren|né le|née le"
                    + "|nacido el|nacida el|nacido|nacida|nato il|nata il|nato|nata|nascido em|nascida em|род\\.|dob:?)\\s{0,3})?"
                    + DAY
                    + "\\)?$");

    private PrivateNameParts() {}

    /** The name without them; the name itself if it has none. */
    static String removeFrom(String name) {
        if (name.chars().noneMatch(Character::isDigit)) {
            return name;
        }
        Matcher address = ADDRESS.matcher(name);
        String bare = address.find() && address.start() > 0 ? name.substring(0, address.start()) : name;
        Matcher birth = BIRTH.matcher(bare);
        return (birth.find() && birth.start() > 0 ? bare.substring(0, birth.start()) : bare).strip();
    }
}
