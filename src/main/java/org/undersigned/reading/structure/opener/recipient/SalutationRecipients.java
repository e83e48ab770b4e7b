package org.undersigned.reading.structure.opener.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.opener.office.NameOfficePairs;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/** Extracts recipients from the salutation, if nothing else names any. */
final class SalutationRecipients {

    /** The fewest lines of a salutation that greet one person each. */
    private static final int MIN_SINGLE = 3;

    /** The fewest words of an office in brackets. */
    private static final int MIN_OFFICE_WORDS = 3;

    /** The degree before a name; "Mr" and "Ms" greet another person. */
    private static final Pattern DEGREE = Pattern.compile("(?:Dr|Prof|Eng|Lic|Dott)\\p{L}{0,5}+\\.?(?:ssa|a|ª|º)?\\s");

    private static final Pattern PLURAL = Pattern.compile("(?:e?s|innen|i)$");

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final RecipientListSplitter recipientListSplitter;

    SalutationRecipients(
            StructureLexicon lexicon,
            NameOfficeSplitter nameOfficeSplitter,
            RecipientListSplitter recipientListSplitter) {
        this.lexicon = lexicon;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.recipientListSplitter = recipientListSplitter;
    }

    /** "President Biden and President López Obrador" are two; "Ministers of Justice and Economy" are one. */
    List<RecipientMention> extract(List<Line> salutation) {
        List<RecipientMention> greeted = new ArrayList<>();
        List<String> lines = joinWrapped(salutation);
        boolean single =
                lines.size() >= MIN_SINGLE && lines.stream().allMatch(line -> lexicon.startsWith("salutations", line));
        for (String line : lines) {
            int before = greeted.size();
            if (lexicon.matches("anybody", line) || addOffice(greeted, line) || addName(greeted, line)) {
                continue;
            }
            String words = lexicon.stripPreposition(nameOfficeSplitter.stripGreeting(line));
            if (addBracketed(greeted, words) || addSharedRank(greeted, words)) {
                continue;
            }
            List<String> singleNames = splitSingleNames(words);
            for (String one : singleNames.isEmpty() ? recipientListSplitter.splitGreeting(words) : singleNames) {
                String who = officeClassifier.stripArticle(nameOfficeSplitter.stripGreeting(one));
                if (!addSharedRank(greeted, who) && !who.isBlank() && !lexicon.matches("anybody", who)) {
                    NameOfficeSplitter.NameAndOffice nameAndOffice = singleNames.contains(who)
                            ? new NameOfficeSplitter.NameAndOffice(who, null)
                            : lexicon.matches("editors", who)
                                    ? new NameOfficeSplitter.NameAndOffice(null, who)
                                    : splitNameAndOffice(who);
                    greeted.add(new RecipientMention(
                            Role.TO,
                            nameAndOffice.name(),
                            officeClassifier.stripTitles(nameAndOffice.office()),
                            who,
                            Position.NOWHERE));
                }
            }
            if (single) {
                joinOffices(greeted, before, words);
            }
        }
        return NameOfficePairs.join(greeted, lines, officeClassifier::namesOneOfficer);
    }

    /** "Dear Vice-Chancellor and Minister of Ports Lind," among lines that greet one person each: two offices of one. */
    private void joinOffices(List<RecipientMention> greeted, int from, String words) {
        RecipientMention last = greeted.size() == from + 2 ? greeted.get(from + 1) : null;
        int at = last == null || last.name() == null || !isFirstOffice(greeted.get(from), last, words)
                ? -1
                : words.lastIndexOf(last.name());
        if (at > 0) {
            greeted.subList(from, from + 2).clear();
            greeted.add(new RecipientMention(
                    last.role(),
                    last.name(),
                    officeClassifier.stripTitles(words.substring(0, at).strip()),
                    SentenceHeuristics.stripFinalMarks(words),
                    last.position()));
        }
    }

    /** Whether the last one's office goes on from the first, or is another of the same person. */
    private boolean isFirstOffice(RecipientMention first, RecipientMention last, String words) {
        if (first.name() != null
                || first.office() == null
                || last.office() == null
                || !officeClassifier.namesOneOfficer(first.office())
                || lexicon.isHonorific(WhitespaceTokenizer.firstToken(words))
                || lexicon.isHonorific(WhitespaceTokenizer.firstToken(last.text()))) {
            return false;
        }
        boolean whole = first.office().indexOf(' ') < 0
                && WhitespaceTokenizer.tokenize(last.office()).stream()
                        .anyMatch(word -> lexicon.matches("where", word));
        return whole || !officeClassifier.containsRank(last.text());
    }

    /** "Altmere Buses and Northern Rail": what begins with a conjunction is no office. */
    private NameOfficeSplitter.NameAndOffice splitNameAndOffice(String who) {
        NameOfficeSplitter.NameAndOffice parts = nameOfficeSplitter.splitNameAndOffice(who);
        boolean joined = parts.office() != null
                && lexicon.matches("conjunctions", WhitespaceTokenizer.firstToken(parts.office()));
        // "Harbour Minister": one word before a rank is no name.
        boolean compound = parts.name() != null
                && parts.name().indexOf(' ') < 0
                && parts.office() != null
                && officeClassifier.startsWithRank(parts.office())
                && who.equals(parts.name() + " " + parts.office());
        return joined || compound
                ? new NameOfficeSplitter.NameAndOffice(null, who)
                : new NameOfficeSplitter.NameAndOffice(
                        parts.name(), parts.office() == null ? null : officeClassifier.stripArticle(parts.office()));
    }

    /**
     * "Ruth, Paul and Nina", "Ruth and everyone at Harbour Works": single names, of which the last may be others in small
     * letters; empty if the words say something else.
     */
    private List<String> splitSingleNames(String words) {
        List<String> parts = new ArrayList<>(List.of(""));
        for (String word : WhitespaceTokenizer.tokenize(SentenceHeuristics.stripFinalMarks(words))) {
            int last = parts.size() - 1;
            boolean joint =
                    lexicon.matches("conjunctions", word) && !parts.get(last).contains(" ");
            if (!joint) {
                parts.set(last, (parts.get(last) + " " + word.replaceFirst(",$", "")).strip());
            }
            if (joint && !parts.get(last).isEmpty() || word.endsWith(",")) {
                parts.add("");
            }
        }
        String end = parts.get(parts.size() - 1);
        boolean others = !end.isEmpty() && Character.isLowerCase(end.codePointAt(0));
        boolean names = parts.size() > 1
                && parts.subList(0, parts.size() - 1).stream().allMatch(this::isSingleName)
                && (others || isSingleName(end));
        return names ? parts : List.of();
    }

    private boolean isSingleName(String part) {
        return !part.isEmpty()
                && part.indexOf(' ') < 0
                && Character.isUpperCase(part.codePointAt(0))
                && !officeClassifier.startsWithRank(part)
                && !officeClassifier.startsWithInstitution(part)
                && !lexicon.isHonorific(part)
                && !lexicon.matches("anybody", part);
    }

    /** "Dear [Minister for Ports and Ferries]": an office in brackets says to whom a form is sent; "[Name]" does not. */
    private boolean addBracketed(List<RecipientMention> greeted, String words) {
        String bare = SentenceHeuristics.stripFinalMarks(words);
        boolean bracketed = bare.length() > 2 && bare.startsWith("[") && bare.indexOf(']') == bare.length() - 1;
        String inner = bracketed ? bare.substring(1, bare.length() - 1).strip() : "";
        boolean office = !inner.isEmpty()
                && Character.isUpperCase(inner.codePointAt(0))
                && WhitespaceTokenizer.tokenize(inner).size() >= MIN_OFFICE_WORDS
                && officeClassifier.containsRank(inner);
        if (office) {
            greeted.add(new RecipientMention(Role.TO, null, inner, inner, Position.NOWHERE));
        }
        return office;
    }

    /** "Senators Lind, Berg and Holm": a rank in the plural before single names. */
    private boolean addSharedRank(List<RecipientMention> greeted, String words) {
        List<String> tokens = WhitespaceTokenizer.tokenize(words);
        boolean first = !tokens.isEmpty() && isRankInPlural(tokens.get(0));
        boolean second = !first
                && tokens.size() > 1
                && isRankInPlural(tokens.get(1))
                && Character.isUpperCase(tokens.get(1).codePointAt(0))
                && lexicon.isOffice(tokens.get(0));
        String rank = first ? tokens.get(0) : second ? tokens.get(0) + " " + tokens.get(1) : "";
        boolean ranked = !rank.isEmpty() && words.contains(rank);
        List<String> names =
                ranked ? splitSingleNames(words.substring(words.indexOf(rank) + rank.length())) : List.of();
        names.forEach(name -> greeted.add(new RecipientMention(Role.TO, name, rank, name, Position.NOWHERE)));
        return !names.isEmpty();
    }

    private boolean isRankInPlural(String word) {
        return PLURAL.matcher(word).find()
                && (officeClassifier.isRank(word)
                        || officeClassifier.isRank(PLURAL.matcher(word).replaceFirst("")));
    }

    /** "Dear Mr Tom Lind" / "Mayor of Ostrand": a line with an office belongs to the name that is greeted above it. */
    private boolean addOffice(List<RecipientMention> greeted, String line) {
        RecipientMention last = greeted.isEmpty() ? null : greeted.get(greeted.size() - 1);
        boolean office = last != null
                && last.name() != null
                && last.office() == null
                && officeClassifier.startsWithRank(line)
                && !lexicon.startsWith("salutations", line)
                && nameOfficeSplitter.splitNameAndOffice(line).name() == null;
        if (office) {
            String words = officeClassifier.stripTitles(SentenceHeuristics.stripFinalMarks(line));
            greeted.set(
                    greeted.size() - 1,
                    new RecipientMention(last.role(), last.name(), words, last.text(), last.position()));
        }
        return office;
    }

    /** "Dear Mr Minister of Ports," / "Dr Tom Lind,": a line with a degree and a name belongs to the office above it. */
    private boolean addName(List<RecipientMention> greeted, String line) {
        RecipientMention last = greeted.isEmpty() ? null : greeted.get(greeted.size() - 1);
        String words = SentenceHeuristics.stripFinalMarks(line);
        boolean name = last != null
                && last.name() == null
                && last.office() != null
                && DEGREE.matcher(words).lookingAt()
                && !officeClassifier.containsRank(words)
                && !lexicon.startsWith("salutations", words)
                && MultiLineSignature.isPersonName(words, lexicon);
        if (name) {
            String bare = nameOfficeSplitter.splitNameAndOffice(words).name();
            greeted.set(
                    greeted.size() - 1,
                    new RecipientMention(
                            last.role(), bare == null ? words : bare, last.office(), last.text(), last.position()));
        }
        return name;
    }

    /** A line that ends without a mark goes on with the next, unless that greets somebody else. */
    private List<String> joinWrapped(List<Line> salutation) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (Line line : salutation) {
            String text = line.text().replace('\u00a0', ' ').strip();
            int last = joined.size() - 1;
            boolean office = open && officeClassifier.startsWithRank(text);
            if (open && !office && !lexicon.startsWith("salutations", text)) {
                joined.set(last, joined.get(last) + " " + text);
            } else {
                joined.add(text);
            }
            open = !text.isEmpty() && Character.isLetter(text.codePointBefore(text.length()));
        }
        return joined;
    }
}
