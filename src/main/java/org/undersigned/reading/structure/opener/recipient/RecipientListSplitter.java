package org.undersigned.reading.structure.opener.recipient;

import static org.undersigned.reading.structure.opener.recipient.RecipientPhrase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.opener.recipient.RecipientPhrase.Kind;

/**
 * Splits words that name several recipients: "the Members of the Council, the Office of Lights and Mayor Ana Ruiz".
 *
 * <p>A comma may also join a name and its office, and a conjunction two parts of one office. So a phrase begins a
 * recipient only if it can name one by itself.
 */
final class RecipientListSplitter {

    /** The characters that two nouns for women and men have in common: "députées", "députés". */
    private static final int MIN_COMMON_STEM = 5;

    private static final Pattern CAPITALIZED_WORD = Pattern.compile("\\p{Lu}[^ ]*+");

    /** The most words with the form of address before a name: "The Right Honourable". */
    private static final int MAX_HONORIFICS = 3;

    private final NameOfficeSplitter nameOfficeSplitter;
    private final OfficeClassifier officeClassifier;
    private final RecipientPhraseParser phraseParser;
    private final TitledRecipients titledRecipients;
    private final AcronymList acronymList;
    private final GreetedGroups groups;
    private final StructureLexicon lexicon;

    RecipientListSplitter(NameOfficeSplitter nameOfficeSplitter, StructureLexicon lexicon) {
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.titledRecipients = new TitledRecipients(officeClassifier, lexicon);
        this.phraseParser = new RecipientPhraseParser(lexicon, nameOfficeSplitter);
        this.acronymList = new AcronymList(lexicon, officeClassifier);
        this.groups = new GreetedGroups(lexicon, officeClassifier);
        this.lexicon = lexicon;
    }

    /** The recipients in a line of address. */
    List<String> split(String line) {
        return split(line, false, false);
    }

    /** The recipients in the words of a title after its preposition. */
    List<String> splitTitle(String words) {
        return split(words, true, false);
    }

    /** The recipients in a salutation, where a comma never joins a name and its office. */
    List<String> splitGreeting(String line) {
        return split(line, true, true);
    }

    private List<String> split(String line, boolean addressed, boolean greeting) {
        String text = SentenceHeuristics.stripFinalMarks(line);
        List<String> parts = Stream.of(text.split(";\\s*(?:and\\s+)?"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() == 2 && isNameAndOffice(parts.get(0), parts.get(1))) {
            return List.of(text);
        }
        if (parts.size() > 1) {
            return parts;
        }
        List<String> acronyms = acronymList.split(text);
        return acronyms.isEmpty()
                ? titledRecipients.split(text).stream()
                        .flatMap(part -> splitPhrases(part, addressed, greeting).stream())
                        .toList()
                : acronyms;
    }

    /** "Ana Ruiz; Minister of Trams": a person and an office without a name. */
    private boolean isNameAndOffice(String first, String second) {
        return nameOfficeSplitter.isPersonName(first)
                && officeClassifier.startsWithRank(second)
                && nameOfficeSplitter.splitNameAndOffice(second).name() == null;
    }

    private List<String> splitPhrases(String text, boolean addressed, boolean greeting) {
        List<RecipientPhrase> phrases = phraseParser.parse(text, addressed);
        boolean pairs = GreetedGroups.areOfficesAndNames(phrases);
        List<String> recipients = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= phrases.size(); i++) {
            if (i == phrases.size() || (pairs ? i % 2 == 0 : startsRecipient(text, phrases, first, i, greeting))) {
                recipients.add(text.substring(
                                phrases.get(first).from(), phrases.get(i - 1).to())
                        .strip());
                first = i;
            }
        }
        return recipients;
    }

    /** @param first the index of the phrase with which the recipient before begins */
    private boolean startsRecipient(String text, List<RecipientPhrase> phrases, int first, int at, boolean greeting) {
        boolean title = !greeting && phrases.get(0).addressed();
        RecipientPhrase phrase = phrases.get(at);
        RecipientPhrase before = lastNaming(phrases.subList(first, at));
        if (phrase.joined() && words(text, phrases.get(at - 1)).endsWith(")")) {
            return true;
        }
        if (title && listsNouns(text, phrases)) {
            return true;
        }
        if (greeting && before != null && groups.endsSeries(text, phrases, at, before)) {
            return true;
        }
        if (phrase.kind() == Kind.OTHER || before == null || isGenderedPair(text, before, phrase)) {
            return false;
        }
        boolean named = phrases.subList(first, at).stream().anyMatch(one -> one.names(Kind.NAME, Kind.TITLED_NAME));
        boolean mixed = phrases.stream()
                .anyMatch(one ->
                        one.kind() == Kind.OTHER && !(groups.isGroup(text, one) && groups.isGroup(text, phrase)));
        if (greeting && (isNameOfOffice(text, phrases) || isApposition(text, phrases.get(at - 1), phrase))) {
            return false;
        }
        if (phrase.joined() || greeting) {
            boolean onePerson = before.kind() == Kind.OFFICE
                    && words(text, before).indexOf(' ') < 0
                    && !(greeting
                            && groups.isGroup(text, phrases.get(phrases.size() - 1))
                            && groups.isGroup(text, phrase));
            boolean starts =
                    phrase.article() || phrase.kind() == Kind.OFFICE || startsAsBody(text, phrases, first, phrase);
            boolean partOfBody = !greeting && isBehindAmpersand(text, phrases.get(at - 1), phrase);
            return !partOfBody && phrase.names(Kind.NAME, Kind.TITLED_NAME)
                    || phrase.addressed()
                    || !mixed && !onePerson && starts;
        }
        boolean serial = phrases.subList(at + 1, phrases.size()).stream().anyMatch(RecipientPhrase::joined);
        boolean own = phrase.addressed() || phrase.article();
        return switch (phrase.kind()) {
            case NAME -> named && !isAffiliation(text, phrases, at);
            case TITLED_NAME ->
                named && !isOffice(text, phrase) && !isOfficeOfPerson(text, phrases, at) || own || serial && !named;
            default ->
                before.names(Kind.OFFICE, Kind.BODY)
                        && (own || !mixed && serial && startsAsBody(text, phrases, first, phrase));
        };
    }

    /** "Minister of the Environment, Ana Ruiz": an office of several words and a full name behind it, and nobody else. */
    private boolean isNameOfOffice(String text, List<RecipientPhrase> phrases) {
        RecipientPhrase last = phrases.get(phrases.size() - 1);
        RecipientPhrase first = phrases.get(0);
        return phrases.size() > 1
                && isOfficeOrTitle(text, first)
                && phrases.subList(1, phrases.size() - 1).stream()
                        .allMatch(phrase -> phrase.names(Kind.OTHER, Kind.BODY) && !phrase.addressed())
                && (last.kind() == Kind.NAME
                                && Character.isUpperCase(words(text, last).codePointAt(0))
                        || lexicon.isHonorific(WhitespaceTokenizer.firstToken(words(text, last))))
                && !last.joined()
                && !last.addressed()
                && words(text, first).indexOf(' ') > 0
                && words(text, last).indexOf(' ') > 0;
    }

    /** "Mr Vestby, the Nordic Ambassador to Ostrand": an article before the office of the one who is greeted. */
    private boolean isApposition(String text, RecipientPhrase name, RecipientPhrase office) {
        return name.names(Kind.NAME, Kind.TITLED_NAME)
                && office.article()
                && !office.joined()
                && officeClassifier.namesOneOfficer(words(text, office));
    }

    /** An office, though one of its words may be written as a name is: "Mr Northern Minister for Trams". */
    private boolean isOfficeOrTitle(String text, RecipientPhrase phrase) {
        return phrase.kind() == Kind.OFFICE
                || phrase.kind() == Kind.BODY && officeClassifier.containsRank(words(text, phrase))
                || phrase.names(Kind.TITLED_NAME, Kind.OTHER)
                        && officeClassifier.containsRank(words(text, phrase))
                        && isOffice(text, phrase);
    }

    /** "Secretary, Ministry of Trams & Ferry Works": the last words belong to the body. */
    private boolean isBehindAmpersand(String text, RecipientPhrase before, RecipientPhrase phrase) {
        String mark = text.substring(before.to(), phrase.from());
        return mark.contains("&")
                && !mark.contains(",")
                && before.names(Kind.OFFICE, Kind.BODY, Kind.OTHER)
                && (officeClassifier.namesInstitution(words(text, before))
                        || officeClassifier.startsWithRank(words(text, before)));
    }

    /** "Ana Ruiz, Vice Chair, Harbour Works": what is behind a person and her rank is where she holds it. */
    private boolean isAffiliation(String text, List<RecipientPhrase> phrases, int at) {
        return phrases.size() == 3
                && at == 2
                && phrases.get(0).names(Kind.NAME, Kind.TITLED_NAME)
                && officeClassifier.startsWithPersonalTitle(words(text, phrases.get(0)))
                && phrases.get(1).kind() == Kind.OFFICE
                && WhitespaceTokenizer.tokenize(words(text, phrases.get(1))).stream()
                        .noneMatch(word -> lexicon.matches("where", word));
    }

    /** "Kirchenvorstand, Bauamt und dessen Leiterin": single nouns, of which the last follows a conjunction. */
    private boolean listsNouns(String text, List<RecipientPhrase> phrases) {
        RecipientPhrase last = phrases.get(phrases.size() - 1);
        return phrases.size() > 2
                && phrases.get(0).addressed()
                && last.joined()
                && phrases.subList(0, phrases.size() - 1).stream()
                        .allMatch(phrase -> !phrase.joined()
                                && CAPITALIZED_WORD
                                        .matcher(phraseParser.strip(words(text, phrase)))
                                        .matches());
    }

    /** Whether one word after a rank is read as a name: "Chief Conductor" after "Ana Ruiz" is her office. */
    private boolean isOffice(String text, RecipientPhrase phrase) {
        String name = nameOfficeSplitter
                .splitNameAndOffice(phraseParser.strip(words(text, phrase)))
                .name();
        return name != null && (name.indexOf(' ') < 0 || endsBehindAcronym(name));
    }

    /** "HDP Opposition" in "Leader HDP Opposition": an acronym among other words is a body's. */
    private boolean endsBehindAcronym(String name) {
        List<String> words = WhitespaceTokenizer.tokenize(name);
        return officeClassifier.isOrder(words.get(0))
                && words.stream().skip(1).noneMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** "Hon Ana Ruiz, Member of Parliament Outer Harbour": behind a person, an office of some place is hers. */
    private boolean isOfficeOfPerson(String text, List<RecipientPhrase> phrases, int at) {
        RecipientPhrase person = phrases.get(at - 1);
        String words = words(text, phrases.get(at));
        return person.names(Kind.NAME, Kind.TITLED_NAME)
                && WhitespaceTokenizer.tokenize(words(text, person)).stream()
                        .limit(MAX_HONORIFICS)
                        .anyMatch(officeClassifier::startsWithPersonalTitle)
                && !officeClassifier.startsWithPersonalTitle(words)
                && (officeClassifier.startsWithRank(words) || lexicon.isOffice(WhitespaceTokenizer.firstToken(words)))
                && namesPlaceOfOffice(WhitespaceTokenizer.tokenize(words));
    }

    /** "Member of Parliament Outer Harbour", but not "Premier Bo Lee of Karsk", who is another person. */
    private boolean namesPlaceOfOffice(List<String> words) {
        int where = 0;
        while (where < words.size()
                && (!lexicon.matches("where", words.get(where)) || lexicon.isParticle(words.get(where)) && where > 1)) {
            where++;
        }
        return where < words.size() && words.subList(0, where).stream().noneMatch(titledRecipients::isNameWord);
    }

    private static RecipientPhrase lastNaming(List<RecipientPhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.kind() != Kind.OTHER)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** "Board of Lights", but not "Local Government" after "Minister of Housing". */
    private boolean startsAsBody(String text, List<RecipientPhrase> phrases, int first, RecipientPhrase phrase) {
        String before = text.substring(phrases.get(first).from(), phrase.from());
        return officeClassifier.startsWithInstitution(phraseParser.strip(words(text, phrase)))
                || officeClassifier.startsWithRank(words(text, phrase))
                || WhitespaceTokenizer.tokenize(before).stream().noneMatch(word -> lexicon.matches("where", word));
    }

    /** "députées, chers députés": one body of people in two genders. */
    private boolean isGenderedPair(String text, RecipientPhrase one, RecipientPhrase other) {
        String first = SlugGenerator.fold(phraseParser.strip(words(text, one)));
        String second = SlugGenerator.fold(phraseParser.strip(words(text, other)));
        boolean single = first.indexOf(' ') < 0 && second.indexOf(' ') < 0;
        return single
                && first.length() >= MIN_COMMON_STEM
                && second.startsWith(first.substring(0, MIN_COMMON_STEM))
                && Math.abs(first.length() - second.length()) <= 4;
    }
}
