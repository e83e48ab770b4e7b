package org.undersigned.reading.signatory.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects e-mail addresses, telephone numbers and numbers of identity documents, which are not published. */
public final class PrivateData {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)\\b(?:tel|tél|tfno|fon|fax|phone|telephone|teléfono|telefon|téléphone|тел)\\b[.:\\s]{0,4}[+(]?[0-9][0-9"
                    + " ()/.-]{4,20}"
                    + "|\\b(?:cel|celular|cellulare|telemóvel|móvil|mobile|cell|whatsapp)\\s?[.:]\\s{0,2}[+(]?[0-9][0-9 ()/.-]{6,20}");

    private static final String NUMBER_MARK =
            "[:.\\s]{0,3}(?:(?:[Nn](?:úm|um|ro|r|o)?|[Nn]umber|[Nn]ummer|#|№)?[.:º°]{0,2}\\s{0,2})";

    /** What ends the number of a document in a list. */
    private static final String END = "(?=\\s*(?:$|[,;)\\]/|–—]|-\\s))";

    /** The number of a Spanish, Latin American or Italian document: "12.345.678-Z", "X1234567L", "1712345678". */
    private static final String DIGITS =
            "(?:[A-Z]{1,2}[- ]?)?(?:[0-9]{1,3}(?:\\.[0-9]{3}){2,3}|[0-9]{6,11})(?:[- ]?[0-9A-Zk])?";

    /** Behind the name or abbreviation of the document; short ones in capitals, because they are words or acronyms too. */
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\p{L})(?:"
            + "(?:D\\.?N\\.?I\\.?|dni|N\\.?I\\.?[EF]\\.?)(?:/NI[EF])?" + NUMBER_MARK + DIGITS
            + "|(?:C\\.?[IC]\\.?|R\\.?U\\.?[NT]\\.?|R\\.?G\\.?|B\\.?I\\.?|C\\.?N\\.?I\\.?|I\\.D\\.|CUI[LT]|INE)"
            + NUMBER_MARK
            + DIGITS + END
            + "|(?:C\\.?P\\.?F\\.?|cpf)" + NUMBER_MARK + "[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}[ -]?[0-9]{2}"
            + "|[0-9]{8}-?[TRWAGMYFPDXBNJZSQVHLCKE](?![\\p{L}0-9])"
            + "|(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])"
            + "|[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])"
            + "|SSN" + NUMBER_MARK + "[0-9]{3}-?[0-9]{2}-?[0-9]{4}"
            + "|(?:CURP|RFC|C\\.F\\.|(?i:codice fiscale|cod\\. ?fisc\\.))" + NUMBER_MARK
            + "[A-Z]{3,6}[0-9]{2}[0-9A-Z]{5,12}"
            + "|(?iu:cédula(?: de \\p{L}{6,12})?|documento(?: nacional)? de identidad|cartão de cidadão|carte d['’]identité"
            + "|carta d['’]identità|(?:national )?id (?:card|no|number)|national id|nric|aadhaar|passport|pasaporte|passaporte"
            + "|passaporto|passeport|reisepass|personalausweis|паспорт)" + NUMBER_MARK
            + "(?=[A-Z ]{0,3}[0-9])(?:[A-Z]{1,2} ?)?[0-9](?:[ .-]?[0-9A-Z]){5,11}" + END + ")");

    /** With a prefix, or in the groups of North America, of France, or behind a zero; not an ORCID iD. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?:\\+|(?<!\\b00[0-9]{2}-)\\b00(?!0[0-9]-)|\\(0)[0-9][0-9 ()/.-]{7,40}"
                    + "|(?<!\\b00[0-9]{2}-)\\b0(?!0[0-9]{2}-0)[0-9]{2,4}[ /.-][0-9]{3,4}[ .-]?[0-9]{3,4}\\b"
                    + "|(?:\\b1[ .-])?(?:\\([2-9][0-9]{2}\\) ?|\\b[2-9][0-9]{2}[ .-])[0-9]{3}[ .-][0-9]{4}\\b"
                    + "|\\b0[1-9](?:[ .][0-9]{2}){4}\\b");

    /** What is left of a bracket, or around an address: "( )", "<>", "e-mail:", "mailto:". */
    private static final Pattern REMAINS = Pattern.compile(
            "(?iu)(?:[,;–—|/]\\s{0,3}|\\b)?(?:e-?mail|mailto|correo|courriel|mail)\\s{0,2}:\\s{0,3}(?=$|[)>\\],;])|[(<\\[]\\s{0,3}[)>\\]]");

    private static final Pattern LAST_MARK = Pattern.compile("[\\s,;:–—|/(\\[-]{1,20}$");

    private PrivateData() {}

    public static boolean occursIn(String line) {
        return emailFrom(line, 0) >= 0
                || line.chars().anyMatch(Character::isDigit)
                        && (TELEPHONE.matcher(line).find()
                                || LABELLED.matcher(line).find()
                                || IDENTITY.matcher(line).find());
    }

    /** A line without such addresses and numbers, and without the marks around them. */
    public static String removeFrom(String line) {
        if (!occursIn(line)) {
            return line;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = emailFrom(line, 0); at >= 0; at = emailFrom(line, from)) {
            int start = at;
            while (start > from && isLocalPart(line.charAt(start - 1))) {
                start--;
            }
            rest.append(line, from, start);
            from = at + 1;
            while (from < line.length()
                    && (isWordCharacter(line.charAt(from)) || ".-".indexOf(line.charAt(from)) >= 0)) {
                from++;
            }
        }
        String bare = rest.append(line, from, line.length()).toString();
        bare = IDENTITY.matcher(bare).replaceAll("");
        bare = LABELLED.matcher(bare).replaceAll("");
        bare = TELEPHONE.matcher(bare).replaceAll("");
        bare = REMAINS.matcher(bare).replaceAll("");
        Matcher mark = LAST_MARK.matcher(bare);
        return (mark.find() ? bare.substring(0, mark.start()) : bare).strip().replaceAll("\\s{2,}", " ");
    }

    /**
     * The index of an @ between words, followed by a full stop, or -1. Not a regular expression, which would backtrack at
     * each character.
     */
    private static int emailFrom(String line, int from) {
        for (int at = line.indexOf('@', from); at >= 0; at = line.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < line.length() && (isWordCharacter(line.charAt(end)) || line.charAt(end) == '-')) {
                end++;
            }
            boolean named = at > 0 && isLocalPart(line.charAt(at - 1));
            boolean domain = end > at + 1
                    && end + 1 < line.length()
                    && line.charAt(end) == '.'
                    && (isWordCharacter(line.charAt(end + 1)) || ".-".indexOf(line.charAt(end + 1)) >= 0);
            if (named && domain) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLocalPart(char c) {
        return isWordCharacter(c) || "._%+-".indexOf(c) >= 0;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
