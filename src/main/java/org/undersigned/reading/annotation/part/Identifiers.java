package org.undersigned.reading.annotation.part;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses the identifiers of persons and organizations: addresses, or a scheme with an identifier such as {@code ror:05dxps055}. */
final class Identifiers {

    private static final Pattern ISO_7064 = Pattern.compile("\\d{15}[\\dX]");
    private static final Map<String, Pattern> FORMS = Map.of(
            "wikidata", Pattern.compile("Q\\d{1,12}"),
            "ror", Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}\\d{2}"),
            "orcid", Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]"),
            "isni", ISO_7064);
    private static final Map<String, String> ADDRESSES = Map.of(
            "wikidata", "https://www.wikidata.org/entity/",
            "ror", "https://ror.org/",
            "orcid", "https://orcid.org/",
            "isni", "https://isni.org/isni/");

    private Identifiers() {}

    /** The URI of an identifier; an {@link IllegalArgumentException} if it is none. */
    static URI parse(String written) {
        String words = written.strip();
        int colon = words.indexOf(':');
        String scheme = colon < 0 ? "" : words.substring(0, colon);
        if (FORMS.containsKey(scheme)) {
            String id = words.substring(colon + 1).strip();
            id = scheme.equals("isni") ? id.replace(" ", "") : id;
            boolean numbered = scheme.equals("orcid") || scheme.equals("isni");
            if (!FORMS.get(scheme).matcher(id).matches() || numbered && !hasCheckDigit(id.replace("-", ""))) {
                throw new IllegalArgumentException(words);
            }
            return URI.create(ADDRESSES.get(scheme) + id);
        }
        URI address = URI.create(words);
        if (!scheme.equals("https") && !scheme.equals("http") || address.getHost() == null) {
            throw new IllegalArgumentException(words);
        }
        return address;
    }

    /** Whether the last of 16 characters is the check digit of the others by ISO 7064, MOD 11-2. */
    private static boolean hasCheckDigit(String digits) {
        int total = 0;
        for (char digit : digits.substring(0, 15).toCharArray()) {
            total = (total + digit - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
