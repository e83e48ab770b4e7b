package org.undersigned.reading.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.CommaSegments;

/** Judges by their words whether recipients may be something else: parts of a sentence, of a table, or of a list of names. */
final class RecipientWords {

    /** The fewest words of a title that no recipient contains. */
    private static final int MIN_TITLE_WORDS = 4;

    /** The fewest words of a recipient that must begin with an office, a body or a title. */
    private static final int MIN_LONG = 8;

    private static final int MAX_BEGINNING = 3;

    /** The fewest recipients without an office that may be signatories. */
    private static final int MIN_CROWD = 10;

    private final Letter letter;
    private final List<Recipient> recipients;
    private final Set<String> offices = new HashSet<>();
    private final Set<String> functions = new HashSet<>();
    private final Set<String> streets;
    private final List<String> compounds;

    private RecipientWords(Letter letter, String language) {
        Lexicon address = Lexicon.forLanguage(language, "address");
        Lexicon words = Lexicon.forLanguage(language, "letter");
        this.letter = letter;
        this.recipients = letter.recipients().stream()
                .filter(recipient -> recipient.role() == Recipient.Role.TO)
                .toList();
        for (String key : List.of("ranks", "institutions", "anybody", "greetings")) {
            address.words(key).forEach(word -> offices.add(SlugGenerator.fold(word)));
        }
        for (String key : List.of("honorifics", "offices")) {
            words.words(key).forEach(word -> offices.add(SlugGenerator.fold(word)));
        }
        for (String key : List.of("articles", "where", "conjunctions")) {
            functions.addAll(address.words(key));
        }
        functions.addAll(words.words("toTitle"));
        functions.addAll(Lexicon.forLanguage(language, "counting").words("prepositions"));
        this.streets = Set.copyOf(address.words("streets"));
        this.compounds = address.words("institutionEndings");
    }

    /** Why a recipient may be none; empty if nothing speaks against them. */
    static Optional<String> doubt(Letter letter, String language) {
        RecipientWords words = new RecipientWords(letter, language);
        return words.letter.recipients().stream()
                .filter(one -> words.isCut(one) || words.isPlace(one))
                .findFirst()
                .or(() -> words.recipients.stream()
                        .filter(one -> words.isTitle(one) || words.isPhrase(one))
                        .findFirst())
                .map(one -> "\"%s\" does not look like one recipient".formatted(one.displayName()))
                .or(words::crowd);
    }

    /** "Meeting of the Council of the", "|To Ms Ruiz": a line that goes on elsewhere. */
    private boolean isCut(Recipient one) {
        String called = one.displayName();
        boolean office = one.office() != null
                && CommaSegments.split(one.office()).stream().anyMatch(this::breaksOff);
        return called.indexOf('|') >= 0 || breaksOff(called) || office;
    }

    private boolean breaksOff(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.indexOf(' ') > 0 && last.equals(last.toLowerCase(Locale.ROOT)) && functions.contains(last);
    }

    /** "Buildings Ostrand": a name with a word for a street or a building. */
    private boolean isPlace(Recipient one) {
        return one.name() != null
                && WhitespaceTokenizer.tokenize(one.name()).stream()
                        .anyMatch(word -> streets.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isTitle(Recipient one) {
        String title = letter.title() == null ? "" : SlugGenerator.fold(letter.title());
        return WhitespaceTokenizer.tokenize(title).size() >= MIN_TITLE_WORDS
                && SlugGenerator.fold(one.text()).contains(title);
    }

    /** Many words that do not begin with an office, a body or a title. */
    private boolean isPhrase(Recipient one) {
        List<String> words = WhitespaceTokenizer.tokenize(SlugGenerator.fold(one.text()));
        return one.name() == null
                && words.size() >= MIN_LONG
                && words.stream().limit(MAX_BEGINNING).noneMatch(this::isOffice);
    }

    private boolean isOffice(String word) {
        String bare = word.replaceAll("[^\\p{L}'-]", "");
        return offices.contains(bare)
                || offices.contains(word)
                || compounds.stream().anyMatch(ending -> bare.endsWith(ending) && bare.length() > ending.length() + 1);
    }

    private Optional<String> crowd() {
        long named = recipients.stream()
                .filter(one -> one.name() != null && one.office() == null)
                .count();
        boolean greeted = letter.salutation() != null;
        return !greeted && named >= MIN_CROWD && named * 3 >= recipients.size() * 2
                ? Optional.of("%,d recipients have no office and may be signatories".formatted(named))
                : Optional.empty();
    }
}
