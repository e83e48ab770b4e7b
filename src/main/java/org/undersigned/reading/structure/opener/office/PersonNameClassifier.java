package org.undersigned.reading.structure.opener.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Classifies words as parts of a person's name: capitalised words that are neither words for offices nor countries, and
 * words of the salutation.
 */
final class PersonNameClassifier {

    static final int MAX_NAME_WORDS = 7;

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final CountryNames countryNames;
    private final Set<String> salutationWords = new HashSet<>();

    PersonNameClassifier(StructureLexicon lexicon, OfficeClassifier officeClassifier, List<String> salutation) {
        this.lexicon = lexicon;
        this.officeClassifier = officeClassifier;
        this.countryNames = CountryNames.forLanguage(lexicon.language);
        salutation.forEach(this::addSalutationWords);
    }

    private void addSalutationWords(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        int from = 0;
        while (from < words.size()) {
            int to = from + 1;
            while (to < words.size() && !words.get(to - 1).endsWith(",")) {
                to++;
            }
            if (!isOfficeBeforeName(words, from, to) && !isBody(words.subList(from, to))) {
                addNameWords(words.subList(from, to));
            }
            from = to;
        }
    }

    private void addNameWords(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isTitledName(words, i)) {
                salutationWords.add(normalize(words.get(i)));
                return;
            }
            if (isNameWord(words.get(i)) && !belongsToOffice(words, i)) {
                salutationWords.add(normalize(words.get(i)));
            }
        }
    }

    /** The index of a greeted name between a rank and where it is held; 0 if there is none. */
    int titledNameIn(List<String> words) {
        int at = words.size() - 1;
        while (at > 0 && !(isTitledName(words, at) && isSalutationWord(words.get(at)))) {
            at--;
        }
        return Math.max(0, at);
    }

    /** "Moor" in "President Moor of the Port of Ostrand": a name after a rank and before where it is held. */
    private boolean isTitledName(List<String> words, int at) {
        return at > 0
                && at + 2 < words.size()
                && officeClassifier.isRank(words.get(at - 1))
                && isNameWord(words.get(at))
                && Character.isLowerCase(words.get(at + 1).codePointAt(0))
                && lexicon.matches("where", words.get(at + 1));
    }

    /** "Dear President of the Northern Republic, Dr Ana Ruiz": words up to a comma are an office, and a name follows. */
    private boolean isOfficeBeforeName(List<String> words, int from, int to) {
        int rank = from;
        while (rank < to && !officeClassifier.isRank(words.get(rank))) {
            rank++;
        }
        boolean office = words.subList(Math.min(rank + 1, to), to).stream()
                .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)) && lexicon.matches("where", word));
        if (!office || to + 1 >= words.size() || lexicon.matches("salutations", words.get(to))) {
            return false;
        }
        int name = to;
        while (name < words.size() - 1 && lexicon.isHonorific(words.get(name))) {
            name++;
        }
        return isNameWord(words.get(name)) && name + 1 < words.size();
    }

    /** "Dear Council of the Harbour", "Geehrte Grüne Fraktion": a body, and nobody with a rank or a title. */
    private boolean isBody(List<String> words) {
        int first = 0;
        while (first < words.size()
                && (lexicon.matches("salutations", words.get(first))
                        || lexicon.matches("greetings", words.get(first))
                        || lexicon.matches("articles", words.get(first)))) {
            first++;
        }
        return words.subList(first, Math.min(words.size(), first + 2)).stream()
                        .anyMatch(officeClassifier::isInstitution)
                && words.subList(first, words.size()).stream()
                        .noneMatch(word ->
                                officeClassifier.isRank(word) || lexicon.isHonorific(word) && word.length() > 1);
    }

    /** "Members of the Council": whether a lower-case word joins a word to a rank or an institution. */
    private boolean belongsToOffice(List<String> words, int at) {
        if (at > 0
                && officeClassifier.isInstitution(words.get(at - 1))
                && !officeClassifier.isRank(words.get(at - 1))) {
            return true;
        }
        int from = at;
        while (from > 0
                && Character.isLowerCase(words.get(from - 1).codePointAt(0))
                && words.get(from - 1).chars().noneMatch(Character::isUpperCase)
                && !lexicon.matches("portfolios", words.get(from - 1))
                && !lexicon.matches("conjunctions", words.get(from - 1))
                && !officeClassifier.isRank(words.get(from - 1))
                && !lexicon.matches("greetings", words.get(from - 1))) {
            from--;
        }
        boolean particles = at - from > 1 && words.subList(from, at).stream().allMatch(lexicon::isParticle);
        return from > 0
                && from < at
                && !particles
                && (officeClassifier.isRank(words.get(from - 1))
                        || officeClassifier.isInstitution(words.get(from - 1)));
    }

    boolean isSalutationWord(String word) {
        return salutationWords.contains(normalize(word));
    }

    /** Whether the salutation contains a word of this line. */
    boolean sharesWordWithSalutation(String line) {
        return WhitespaceTokenizer.tokenize(line).stream().anyMatch(this::isSalutationWord);
    }

    boolean isPersonName(String piece) {
        List<String> words = withoutPostnominals(WhitespaceTokenizer.tokenize(piece));
        int named = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean part = isPartOfName(words, i);
            named += part ? 1 : 0;
            if (!part && !lexicon.isHonorific(words.get(i))) {
                return false;
            }
        }
        boolean whole = named >= 2 || named == 1 && (words.size() > 1 || sharesWordWithSalutation(piece));
        return whole
                && words.size() <= MAX_NAME_WORDS
                && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
    }

    boolean isPartOfName(List<String> words, int at) {
        String word = words.get(at);
        if (isSalutationWord(word)) {
            return true;
        }
        boolean particle = lexicon.isParticle(word) && at > 0 && at + 1 < words.size() && isPartOfName(words, at + 1);
        boolean initial = word.length() == 2
                && word.endsWith(".")
                && Character.isUpperCase(word.codePointAt(0))
                && words.size() > 1;
        return particle && (isNameWord(words.get(at - 1)) || lexicon.isParticle(words.get(at - 1)))
                || initial
                || isNameWord(word) && !countryNames.coversWordAt(words, at);
    }

    private boolean isNameWord(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !lexicon.isOffice(word)
                && !lexicon.isHonorific(word)
                && !lexicon.matches("salutations", word)
                && !officeClassifier.isRank(word)
                && !officeClassifier.isInstitution(word)
                && !lexicon.matches("portfolios", word)
                && !word.endsWith("’s")
                && !word.endsWith("'s")
                && word.chars().filter(c -> c == '.').count() < 2
                && word.chars().noneMatch(c -> Character.isDigit(c) || c == '(' || c == ')')
                && word.chars().filter(Character::isLetter).count() > 1;
    }

    /** Removes "Ms" and "Hon." before a name, and "MP" after it. */
    String stripTitles(String words) {
        List<String> kept = withoutPostnominals(WhitespaceTokenizer.tokenize(words));
        int from = 0;
        while (from < kept.size() - 1 && lexicon.isHonorific(kept.get(from))) {
            from++;
        }
        return String.join(" ", kept.subList(from, kept.size()));
    }

    /** The words of a line without letters such as "MP" at its end. */
    List<String> withoutPostnominals(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        while (kept.size() > 2 && officeClassifier.isPostnominal(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static String normalize(String word) {
        return SlugGenerator.fold(word).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether capitalised words go on from the office above them: "Keeper of the Port", "Deans at Vestby", "Piers & Ports". */
    boolean isPartOfOffice(List<String> words, int at) {
        if (at == 0) {
            return false;
        }
        String before = words.get(at - 1);
        boolean leads = lexicon.matches("conjunctions", before) || lexicon.matches("where", before);
        return leads
                || Character.isLowerCase(before.codePointAt(0))
                        && !(lexicon.isHonorific(before) && before.length() > 3)
                        && !lexicon.isOffice(before)
                        && !officeClassifier.isRank(before)
                        && !isSalutationWord(words.get(at));
    }
}
