package org.undersigned.store.erasure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.store.text.Tokens;

/**
 * A digest by which an erased name is recognised: HMAC-SHA-256 with a random key, so that it can neither be read nor be looked
 * up in a table. Somebody who has the database can still try names.
 *
 * @param key 64 hexadecimal digits
 * @param words the number of words of the name
 */
public record NameDigest(String key, String digest, int words) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @return {@code null} for a name without letters and digits */
    public static NameDigest of(String name) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        List<String> words = Tokens.words(name);
        return words.isEmpty()
                ? null
                : new NameDigest(
                        HexFormat.of().formatHex(key),
                        hex(mac(key), words.size() == 1 ? name.strip() : String.join(" ", words)),
                        words.size());
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static String hex(Mac mac, String words) {
        return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a letter has the name, in its text, as that of a signatory or in an id. A name of one word is compared as written. */
    public boolean isIn(Letter letter) {
        Mac mac = mac(HexFormat.of().parseHex(key));
        return isIn(mac, letter.text().toString())
                || besidesText(letter).anyMatch(words -> isIn(mac, words))
                || letter.signatories().stream()
                        .map(Signatory::naming)
                        .flatMap(naming -> Stream.concat(Stream.of(naming.name()), naming.alternateNames().stream()))
                        .anyMatch(name -> isIn(mac, name) || isSwapped(mac, name))
                || words > 1 && ids(letter).anyMatch(id -> isIn(mac, id.value()));
    }

    /** Whether a text beside a letter has the name, such as a note; {@code null} has none. */
    public boolean isIn(String text) {
        return text != null && isIn(mac(HexFormat.of().parseHex(key)), text);
    }

    /** Whether a cell of one of the rows of a list has the name, or it is in two adjacent cells, or with the family name first. */
    public boolean isInRows(Collection<List<String>> rows) {
        Mac mac = mac(HexFormat.of().parseHex(key));
        return rows.stream().anyMatch(row -> IntStream.range(0, row.size())
                .anyMatch(at -> isIn(mac, row.get(at))
                        || isSwapped(mac, row.get(at))
                        || at > 0 && isWhole(mac, row.get(at - 1) + " " + row.get(at))));
    }

    private boolean isWhole(Mac mac, String cells) {
        return Tokens.words(cells).size() == words && (isIn(mac, cells) || isSwapped(mac, cells));
    }

    /** Whether a name is this one of two words with the family name first, without a comma: "Osei Amara". */
    private boolean isSwapped(Mac mac, String name) {
        List<String> own = words == 2 ? Tokens.words(name) : List.of();
        return own.size() == 2 && hex(mac, own.get(1) + " " + own.get(0)).equals(digest);
    }

    /** Words that a letter may have from elsewhere than its text. */
    private static Stream<String> besidesText(Letter letter) {
        return Stream.concat(
                        Stream.of(
                                letter.title(),
                                letter.subject(),
                                letter.source().publisher()),
                        letter.signatories().stream().map(Signatory::group).distinct())
                .filter(Objects::nonNull);
    }

    private static Stream<Slug> ids(Letter letter) {
        return Stream.of(
                        letter.signatories().stream().map(Signatory::id),
                        letter.recipients().stream().map(Recipient::id),
                        letter.statistics().stream().map(Statistic::id),
                        letter.demands().stream().map(Demand::id))
                .flatMap(all -> all);
    }

    /** The words of an id that is the name, but for marks that an id leaves out: that of Sean O'Neill is {@code sean-oneill}. */
    public static Optional<String> wordsOf(Slug id, Collection<String> names) {
        String words = id.value().replace('-', ' ');
        String joined = id.value().replace("-", "");
        return names.stream()
                .map(Tokens::words)
                .filter(name -> String.join("", name).equals(joined) && words.indexOf(' ') > 0)
                .map(name -> words)
                .findFirst();
    }

    private boolean isGenitive(Mac mac, String candidate) {
        int length = candidate.length() - ErasedPerson.GENITIVE.length();
        return words > 1
                && candidate.endsWith(ErasedPerson.GENITIVE)
                && hex(mac, candidate.substring(0, length)).equals(digest);
    }

    private boolean isIn(Mac mac, String text) {
        return find(mac, text).isPresent();
    }

    /** The name in the ids of a letter, as they have it. One of one word is not looked for, since it may be an ordinary word. */
    public List<String> namesInIds(Letter letter) {
        Mac mac = mac(HexFormat.of().parseHex(key));
        return words == 1
                ? List.of()
                : ids(letter)
                        .map(id -> find(mac, id.value()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    private static String rotated(String[] window, int comma) {
        List<String> all = new ArrayList<>(Arrays.asList(window).subList(comma, window.length));
        all.addAll(Arrays.asList(window).subList(0, comma));
        return String.join(" ", all);
    }

    /** The name in a text. */
    private Optional<String> find(Mac mac, String text) {
        List<Tokens.Token> tokens = Tokens.tokenize(text);
        String[] window = new String[words];
        for (int i = 0; i + words <= tokens.size(); i++) {
            for (int w = 0; w < words; w++) {
                window[w] = tokens.get(i + w).word();
            }
            Tokens.Token first = tokens.get(i);
            String candidate =
                    words == 1 ? text.substring(first.from(), first.to()) : String.join(" ", Arrays.asList(window));
            if (hex(mac, candidate).equals(digest)) {
                return Optional.of(candidate);
            }
            int comma = InvertedName.comma(tokens, i, words, text);
            if (comma > 0 && hex(mac, rotated(window, comma)).equals(digest)) {
                return Optional.of(candidate);
            }
            if (isGenitive(mac, candidate)) {
                return Optional.of(candidate.substring(0, candidate.length() - ErasedPerson.GENITIVE.length()));
            }
        }
        return Optional.empty();
    }
}
