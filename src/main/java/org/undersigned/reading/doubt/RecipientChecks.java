package org.undersigned.reading.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.context.CountSentence;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;

/** Reports recipients that a person should check: they disagree with the salutation, or do not look like one recipient. */
final class RecipientChecks {

    private static final Pattern UNLIKELY =
            Pattern.compile("[«»\\[\\]{}<>]{1}[\\p{L}\\d]|^\\p{L}*\\d|\\d{3}| [-–—] .* [-–—] ");

    private static final int MIN_FRAGMENT_WORDS = 4;

    /** The fewest characters of a name by which a recipient is recognized. */
    private static final int MIN_NAME = 4;

    /** Longer forms of address are also parts of names: "Royal". */
    private static final int MAX_FORM = 5;

    private final List<Recipient> all;
    private final List<Recipient> recipients;
    private final List<String> greetings = new ArrayList<>();
    private final String greeting;
    private boolean single = true;
    private final Set<String> greetingWords;
    private final Set<String> conjunctions;
    private final Set<String> ranks;
    private final Set<String> clauseWords;
    private final Set<String> forms = new HashSet<>();
    private final Set<String> prepositions = new HashSet<>();

    private RecipientChecks(Letter letter, String language) {
        Lexicon lexicon = Lexicon.forLanguage(language, "address");
        this.all = letter.recipients();
        this.recipients = all.stream()
                .filter(recipient -> recipient.role() == Recipient.Role.TO)
                .toList();
        this.greetingWords = Set.copyOf(lexicon.words("greetings"));
        this.ranks = Set.copyOf(lexicon.words("ranks"));
        this.clauseWords = Set.copyOf(lexicon.words("clauseWords"));
        Lexicon.forLanguage(language, "letter").words("honorifics").forEach(word -> forms.add(bare(word)));
        this.conjunctions = Set.copyOf(lexicon.words("conjunctions"));
        prepositions.addAll(Lexicon.forLanguage(language, "letter").words("toTitle"));
        Set<String> anybody = Set.copyOf(lexicon.words("anybody"));
        String salutation = letter.salutation() == null ? "" : letter.salutation();
        this.greeting = salutation.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (String part : salutation.toLowerCase(Locale.ROOT).split("[,;:!\\n]")) {
            List<String> words = WhitespaceTokenizer.tokenize(part);
            boolean nobody = anybody.stream().anyMatch(part::endsWith)
                    || words.stream().allMatch(word -> forms.contains(bare(word)) || greetingWords.contains(word));
            boolean greets = !words.isEmpty()
                    && (greetings.isEmpty() || greetingWords.contains(words.get(0)) || anybody.contains(words.get(0)));
            single &= !words.stream().anyMatch(conjunctions::contains);
            if (greets && !nobody && !isOfficeOfGreeted(part)) {
                greetings.add(part);
            }
        }
    }

    /** "Dear Mr Vestby, the Mayor of Ostrand": the office of the one who is greeted before it. */
    private boolean isOfficeOfGreeted(String part) {
        return !greetings.isEmpty()
                && recipients.stream()
                        .filter(one -> one.name() != null && one.office() != null)
                        .filter(one -> isGreeted(one.name().substring(one.name().lastIndexOf(' ') + 1)))
                        .anyMatch(one -> part.strip().endsWith(one.office().toLowerCase(Locale.ROOT)));
    }

    static void check(Letter letter, String language, Position whole, FindingCollector findings) {
        RecipientChecks checks = new RecipientChecks(letter, language);
        for (Recipient recipient : checks.all) {
            if (checks.isUnlikely(recipient) || checks.namesAnother(recipient)) {
                report("\"%s\" does not look like one recipient".formatted(recipient.displayName()), whole, findings);
                return;
            }
        }
        checks.disagreement()
                .or(() -> RecipientWords.doubt(letter, language))
                .or(checks::fragment)
                .or(() -> secondSalutation(letter, language))
                .ifPresent(message -> report(message, whole, findings));
    }

    /** A salutation in what is read as the body begins the letter, or another one. */
    private static Optional<String> secondSalutation(Letter letter, String language) {
        SalutationDetector detector = new SalutationDetector(StructureLexicon.forLanguage(language));
        return BodyLines.of(letter)
                .filter(line -> detector.isOnlySalutation(BodyLines.toBlock(line)))
                .findFirst()
                .map(line -> "\"%s\" is read as words of the body".formatted(SentenceHeuristics.excerpt(line)));
    }

    private static void report(String message, Position whole, FindingCollector findings) {
        findings.add(
                FindingCode.RECIPIENTS_UNCERTAIN,
                whole,
                message,
                "Put each recipient on a line of its own behind \"To:\".");
    }

    private boolean isUnlikely(Recipient recipient) {
        String called = recipient.displayName();
        List<String> words = WhitespaceTokenizer.tokenize(called.toLowerCase(Locale.ROOT));
        boolean several = false;
        for (int i = 1; i < words.size(); i++) {
            boolean greeted = words.get(i - 1).endsWith(",") && greetingWords.contains(words.get(i));
            boolean joined = i + 1 < words.size()
                    && conjunctions.contains(words.get(i))
                    && prepositions.contains(words.get(i + 1));
            several |= greeted || joined;
        }
        boolean lone = recipient.name() != null
                && recipient.office() != null
                && words.size() == 1
                && !isTitle(recipient.office())
                && !isGreeted(called);
        return several
                || lone
                || isClause(recipient)
                || isBroken(recipient)
                || !isGreeted(called) && UNLIKELY.matcher(called).find()
                || recipient.office() != null
                        && UNLIKELY.matcher(recipient.office()).find();
    }

    /** "Ana Ruiz, Director of Piers Mr Pau Vila", "Harbour Union Ms Ana Ruiz": a form of address in the middle of an office. */
    private boolean namesAnother(Recipient recipient) {
        List<String> words = WhitespaceTokenizer.tokenize(recipient.text());
        boolean office = recipient.name() == null;
        for (int i = 1; i + 1 < words.size(); i++) {
            String before = words.get(i - 1);
            office |= before.endsWith(",");
            boolean degree = words.get(i).endsWith(".") && isForm(before);
            boolean joins = before.endsWith(",") || Character.isLowerCase(before.codePointAt(0)) || degree;
            if (office && !joins && isForm(words.get(i)) && isCapitalized(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isForm(String word) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return isCapitalized(word)
                && !capitals
                && word.length() <= MAX_FORM
                && forms.contains(bare(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** "President" in "President Ruiz": the office before a name of one word is a title. */
    private boolean isTitle(String office) {
        List<String> words = WhitespaceTokenizer.tokenize(office.toLowerCase(Locale.ROOT));
        return words.size() <= 2 && words.stream().anyMatch(ranks::contains);
    }

    /** "Port Union: Strike", "and Coasts", "Port Union, Port Union": a title, words behind a conjunction, or a name twice. */
    private boolean isBroken(Recipient recipient) {
        boolean title = recipient.name() != null && recipient.name().indexOf(": ") > 0;
        String first = recipient.office() == null ? "" : WhitespaceTokenizer.firstToken(recipient.office());
        List<String> parts = recipient.office() == null
                ? List.of()
                : List.of(recipient.office().split(", "));
        boolean repeated = new HashSet<>(parts).size() < parts.size();
        return title || repeated || conjunctions.contains(first);
    }

    /** "the judge who let them leave": words of a sentence, or small words that name nobody. */
    private boolean isClause(Recipient recipient) {
        List<String> words = WhitespaceTokenizer.tokenize(recipient.text().toLowerCase(Locale.ROOT));
        return recipient.name() == null
                && !isGreeted(recipient.displayName())
                && words.stream().skip(1).anyMatch(word -> clauseWords.contains(bare(word)));
    }

    private static String bare(String word) {
        return word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    /** An office that begins small among recipients that do not, because a line was broken. */
    private Optional<String> fragment() {
        boolean capitals = all.stream()
                .anyMatch(recipient ->
                        !Character.isLowerCase(recipient.displayName().codePointAt(0)));
        return all.stream()
                .map(Recipient::displayName)
                .filter(called -> capitals && Character.isLowerCase(called.codePointAt(0)))
                .filter(called -> ranks.contains(WhitespaceTokenizer.firstToken(called)))
                .filter(called -> WhitespaceTokenizer.tokenize(called).size() >= MIN_FRAGMENT_WORDS)
                .filter(called -> !isGreeted(called))
                .findFirst()
                .map(called -> "\"%s\" may be a part of the recipient above it".formatted(called));
    }

    private boolean isGreeted(String name) {
        return greeting.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The salutation greets more than are read, or one where an office follows the name as a recipient of its own. */
    private Optional<String> disagreement() {
        if (greetings.size() > recipients.size() && !recipients.isEmpty()) {
            return Optional.of(CountSentence.of(
                    recipients.size(),
                    "the salutation greets %d, 1 is read",
                    "the salutation greets %d, %d are read",
                    greetings.size(),
                    recipients.size()));
        }
        for (int i = 1; i < recipients.size() && greetings.size() == 1 && single; i++) {
            String name = recipients.get(i - 1).name();
            boolean office = recipients.get(i).name() == null;
            boolean greeted = name != null && isGreeted(name.substring(name.lastIndexOf(' ') + 1));
            if (office && greeted) {
                return Optional.of("\"%s\" may be the office of \"%s\""
                        .formatted(recipients.get(i).displayName(), name));
            }
        }
        Optional<String> again = sameName();
        if (again.isPresent()) {
            return again;
        }
        Set<String> names = new HashSet<>();
        return recipients.stream()
                .filter(recipient -> recipient.name() != null && !names.add(recipient.name()))
                .findFirst()
                .map(twice -> "\"%s\" is read as a recipient twice".formatted(twice.name()));
    }

    /** A recipient without an office whose name is part of another's: a greeting that is read as somebody else. */
    private Optional<String> sameName() {
        for (Recipient one : recipients) {
            Set<String> words = new HashSet<>(WhitespaceTokenizer.tokenize(one.displayName()));
            words.removeIf(word -> word.length() < MIN_NAME || forms.contains(word.toLowerCase(Locale.ROOT)));
            Optional<Recipient> other = one.office() != null && one.name() != null
                    ? Optional.empty()
                    : recipients.stream()
                            .filter(next -> next != one && next.name() != null)
                            .filter(next -> WhitespaceTokenizer.tokenize(next.name()).stream()
                                    .anyMatch(words::contains))
                            .findFirst();
            if (other.isPresent()) {
                return Optional.of("\"%s\" and \"%s\" may be one recipient"
                        .formatted(one.displayName(), other.get().displayName()));
            }
        }
        return Optional.empty();
    }
}
