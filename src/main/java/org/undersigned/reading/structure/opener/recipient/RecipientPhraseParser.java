package org.undersigned.reading.structure.opener.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.opener.recipient.RecipientPhrase.Kind;

/** Splits words at commas and conjunctions outside of brackets, and classifies each phrase between them. */
final class RecipientPhraseParser {

    private final StructureLexicon lexicon;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final OfficeClassifier officeClassifier;
    private final Pattern separators;

    RecipientPhraseParser(StructureLexicon lexicon, NameOfficeSplitter nameOfficeSplitter) {
        this.lexicon = lexicon;
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.officeClassifier = new OfficeClassifier(lexicon);
        String and = lexicon.writtenWords("conjunctions").stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.separators = Pattern.compile("(?iu),\\s(?:\\s*(" + and + ")\\s)?|\\s(" + and + ")\\s");
    }

    /** @param addressed whether a greeting or a preposition stands before the text: "Minister, dear Mayor" */
    List<RecipientPhrase> parse(String text, boolean addressed) {
        List<RecipientPhrase> phrases = new ArrayList<>();
        Matcher separator = separators.matcher(text);
        int from = 0;
        boolean joined = false;
        while (separator.find()) {
            if (isInBrackets(text, separator.start())
                    || separator.group(2) != null && isOnlyForms(text.substring(from, separator.start()))) {
                continue;
            }
            phrases.add(phrase(text, from, separator.start(), joined, addressed && phrases.isEmpty()));
            from = separator.end();
            joined = separator.group(1) != null || separator.group(2) != null;
        }
        phrases.add(phrase(text, from, text.length(), joined, addressed && phrases.isEmpty()));
        return phrases;
    }

    /** "Mesdames" before "et Messieurs les membres": forms of address that name nobody. */
    private boolean isOnlyForms(String words) {
        List<String> all = WhitespaceTokenizer.tokenize(words);
        return !all.isEmpty()
                && all.stream()
                        .allMatch(word -> lexicon.isHonorific(word) && !officeClassifier.isRank(word)
                                || lexicon.matches("greetings", word)
                                || lexicon.matches("anybody", word));
    }

    private static boolean isInBrackets(String text, int at) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) > 0;
    }

    private RecipientPhrase phrase(String text, int from, int to, boolean joined, boolean first) {
        String words = text.substring(from, to).strip();
        String bare = strip(words);
        boolean addressed = first || from > 0 && isAddressed(words);
        String opening = WhitespaceTokenizer.firstToken(words);
        boolean article = lexicon.matches("articles", opening) || lexicon.matches("possessives", opening);
        return new RecipientPhrase(from, to, classify(bare, addressed), addressed, article, joined);
    }

    /** Whether words begin with a greeting or a preposition of their own: "aux pêcheurs", "liebe Eltern". */
    private boolean isAddressed(String words) {
        boolean topic = lexicon.startsWith("about", words);
        return lexicon.startsWith("salutations", words)
                || !topic && !lexicon.stripPreposition(words).equals(words);
    }

    /** Words without greeting, preposition and article. */
    String strip(String words) {
        String greeted = nameOfficeSplitter.stripGreeting(words);
        String bare = greeted.isEmpty() ? words : greeted;
        return officeClassifier.stripArticle(lexicon.stripPreposition(bare));
    }

    private Kind classify(String bare, boolean addressed) {
        List<String> words = WhitespaceTokenizer.tokenize(SentenceHeuristics.stripFinalMarks(bare));
        if (words.isEmpty()) {
            return Kind.OTHER;
        }
        NameOfficeSplitter.NameAndOffice split = nameOfficeSplitter.splitNameAndOffice(bare);
        boolean person = nameOfficeSplitter.isPersonName(bare);
        if (split.name() != null && (person || officeClassifier.startsWithPersonalTitle(bare))) {
            boolean office = officeClassifier.containsRank(bare);
            return office ? Kind.TITLED_NAME : words.size() > 1 ? Kind.NAME : addressed ? Kind.BODY : Kind.OTHER;
        }
        if (split.name() != null && !addressed || split.name() != null && split.office() != null) {
            return bare.endsWith(")") || officeClassifier.containsRank(bare) ? Kind.TITLED_NAME : Kind.OTHER;
        }
        if (officeClassifier.isRank(words.get(0)) || officeClassifier.startsWithRank(bare)) {
            return words.size() > 1 || addressed ? Kind.OFFICE : Kind.OTHER;
        }
        return addressed || officeClassifier.namesInstitution(bare) ? Kind.BODY : Kind.OTHER;
    }
}
