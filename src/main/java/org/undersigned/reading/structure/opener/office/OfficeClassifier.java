package org.undersigned.reading.structure.opener.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StreetWords;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Classifies words of an address by the lexicon: a rank such as "Minister", an institution, a street. */
public record OfficeClassifier(StructureLexicon lexicon) {

    private static final int MAX_BUILDING_WORDS = 5;

    /** The article before a noun with a capital; in lower case, so no "L'Aquila". */
    private static final Pattern ELIDED_ARTICLE = Pattern.compile("l['’](?=\\p{Lu}\\p{Ll})");

    /** The fewest characters before the ending of a compound. */
    private static final int MIN_COMPOUND_START = 2;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5},?");

    /** Endings of the plural in words for offices: "members", "Mitglieder", "ministri". */
    private static final Pattern PLURAL = Pattern.compile("(?:s|en|ieder|tri|nti|ori|aci)$");

    /** "Mayor of Ostrand", "Nordic Ambassador", but not "Members of the Council": the office of one person. */
    public boolean namesOneOfficer(String words) {
        int comma = words.indexOf(", ");
        List<String> all = WhitespaceTokenizer.tokenize(comma > 0 ? words.substring(0, comma) : words);
        int where = 0;
        while (where < all.size() && !lexicon.matches("where", all.get(where))) {
            where++;
        }
        return all.subList(0, where).stream()
                .filter(word -> isRank(word) || isInstitution(word))
                .reduce((one, last) -> last)
                .filter(last -> isRank(last) && !PLURAL.matcher(last).find())
                .isPresent();
    }

    /** Whether a line begins with a rank: "Minister of Health". */
    public boolean startsWithRank(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            if (isRank(words.get(i))) {
                return true;
            }
            if (!lexicon.isHonorific(words.get(i)) && !lexicon.isOffice(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word is a rank, alone, behind a hyphen or at the end of a compound: "Vize-Präsident". */
    public boolean isRank(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return lexicon.matches("ranks", word)
                || lexicon.matches("roles", word)
                || last.length() < word.length() && lexicon.matches("ranks", last)
                || isCompound("rankEndings", word);
    }

    public boolean containsRank(String line) {
        return WhitespaceTokenizer.tokenize(line).stream().anyMatch(this::isRank);
    }

    /** Whether a word is a kind of institution or organization. */
    public boolean isInstitution(String word) {
        return lexicon.matches("institutions", word)
                || lexicon.matches("organizations", word)
                || isCompound("institutionEndings", word);
    }

    private boolean isCompound(String key, String word) {
        List<String> endings = lexicon.phrases(key);
        if (endings.isEmpty()) {
            return false;
        }
        String folded = SlugGenerator.fold(word).replaceAll("[^\\p{L}]+$", "");
        return endings.stream()
                .anyMatch(ending -> folded.endsWith(ending) && folded.length() >= ending.length() + MIN_COMPOUND_START);
    }

    boolean startsWithHonorific(String words) {
        return lexicon.isHonorific(WhitespaceTokenizer.firstToken(words));
    }

    /** Whether a line begins with a title of persons in capitals, which is no article: "Ms", "Herrn". */
    public boolean startsWithPersonalTitle(String words) {
        String first = WhitespaceTokenizer.firstToken(words);
        return !first.isEmpty()
                && lexicon.isHonorific(first)
                && !lexicon.matches("articles", first)
                && Character.isUpperCase(first.codePointAt(0));
    }

    /** Whether a line has nothing but forms of address: "Señores(as)", "Herrn". */
    public boolean isOnlyHonorifics(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        return !words.isEmpty() && words.stream().allMatch(lexicon::isHonorific);
    }

    /** Whether letters after a name tell of a degree, honour or seat: "M.P.", "K.B.E." */
    boolean isPostnominal(String word) {
        String letters = word.replace(".", "").replace(",", "");
        return letters.length() > 1
                && Character.isUpperCase(letters.codePointAt(0))
                && letters.chars().skip(1).anyMatch(Character::isUpperCase)
                && (lexicon.matches("memberships", letters)
                        || lexicon.matches("postnominals", letters)
                        || lexicon.matches("postnominals", word));
    }

    boolean isOnlyPostnominals(String piece) {
        List<String> words = WhitespaceTokenizer.tokenize(piece);
        return !words.isEmpty() && words.stream().allMatch(this::isPostnominal);
    }

    /** How many pieces behind a person's name are orders and degrees: known ones, and two or more in capitals. */
    int countPostnominals(List<String> pieces) {
        boolean orders = pieces.size() > 2 && isOrder(pieces.get(1)) && isOrder(pieces.get(2));
        int end = 1;
        while (end < pieces.size() && (isOnlyPostnominals(pieces.get(end)) || orders && isOrder(pieces.get(end)))) {
            end++;
        }
        return end - 1;
    }

    /** "GBS", "CBE MP": letters in capitals that are no office, and no body that is known. */
    public boolean isOrder(String words) {
        List<String> letters = WhitespaceTokenizer.tokenize(words);
        return !letters.isEmpty()
                && letters.stream()
                        .allMatch(word -> ACRONYM.matcher(word).matches()
                                && !isRank(word)
                                && !lexicon.isOffice(word)
                                && !isInstitution(word));
    }

    /** Whether a line names an institution rather than a person. */
    public boolean namesInstitution(String line) {
        return WhitespaceTokenizer.tokenize(line).stream().limit(6).anyMatch(this::isInstitution);
    }

    /** Whether the first word of a line is an institution: "Board of Lights". */
    public boolean startsWithInstitution(String line) {
        return isInstitution(WhitespaceTokenizer.firstToken(line));
    }

    /** Whether a line names a street or a building. */
    public boolean namesStreet(String line) {
        return lexicon.startsWith("buildings", line) || new StreetWords(lexicon).isIn(line);
    }

    /** "Monsieur le Premier ministre" without title and article; titles alone are kept. */
    public String stripTitles(String office) {
        if (office == null || !startsWithPersonalTitle(office)) {
            return office == null ? null : stripArticle(office);
        }
        List<String> words = WhitespaceTokenizer.tokenize(office);
        int from = 0;
        while (from < words.size()
                && !isRank(words.get(from))
                && (lexicon.isHonorific(words.get(from)) || lexicon.matches("anybody", words.get(from)))) {
            from++;
        }
        boolean whole = from < words.size() && !lexicon.matches("where", words.get(from));
        return whole ? String.join(" ", words.subList(from, words.size())) : office;
    }

    /** "the Office of Lights", "l'Office des phares" without the article. */
    public String stripArticle(String words) {
        Matcher elided = ELIDED_ARTICLE.matcher(words);
        if (elided.lookingAt()) {
            return words.substring(elided.end());
        }
        String first = WhitespaceTokenizer.firstToken(words);
        boolean article = !first.isEmpty()
                && Character.isLowerCase(first.codePointAt(0))
                && (lexicon.matches("articles", first) || lexicon.matches("possessives", first))
                && words.length() > first.length() + 3;
        return article ? words.substring(words.indexOf(first) + first.length()).strip() : words;
    }

    /** "City Hall", "City Hall of Ostrand": a building and its place, which stands for who works in it. */
    boolean isBuilding(List<String> words) {
        return words.size() > 1
                && words.size() <= MAX_BUILDING_WORDS
                && lexicon.startsWith("buildings", String.join(" ", words))
                && words.stream().skip(2).noneMatch(word -> isRank(word) || lexicon.isOffice(word));
    }
}
