package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.Outline.RecipientMention;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Extracts recipients from the salutation, if nothing else names any. */
final class SalutationRecipients {

    /** The fewest words of an office in brackets. */
    private static final int MIN_OFFICE_WORDS = 3;

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
        for (String line : joinWrapped(salutation)) {
            if (lexicon.matches("anybody", line) || addOffice(greeted, line)) {
                continue;
            }
            String words = lexicon.stripPreposition(nameOfficeSplitter.stripGreeting(line));
            if (addBracketed(greeted, words)) {
                continue;
            }
            for (String one : recipientListSplitter.splitGreeting(words)) {
                String who = officeClassifier.stripArticle(nameOfficeSplitter.stripGreeting(one));
                if (!who.isBlank() && !lexicon.matches("anybody", who)) {
                    NameOfficeSplitter.NameAndOffice nameAndOffice = nameOfficeSplitter.splitNameAndOffice(who);
                    greeted.add(new RecipientMention(
                            Role.TO,
                            nameAndOffice.name(),
                            officeClassifier.stripTitles(nameAndOffice.office()),
                            who,
                            Position.NOWHERE));
                }
            }
        }
        return greeted;
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
