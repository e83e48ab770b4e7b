package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.Outline.RecipientMention;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Groups lines of address into recipients: a line that names someone begins a recipient once the one before is complete. */
final class RecipientGrouping {

    private final StructureLexicon lexicon;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final OfficeClassifier officeClassifier;
    private final CountryNames countryNames;

    private final List<RecipientMention> done = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private AddressLine first;
    private String name;
    private String office;
    private boolean placeReached;

    /** Each recipient of a list may have a preposition of its own: "Al Sindaco", "An die Ministerin". */
    private boolean firstPrefixed;

    RecipientGrouping(StructureLexicon lexicon, NameOfficeSplitter nameOfficeSplitter) {
        this.lexicon = lexicon;
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.countryNames = CountryNames.forLanguage(lexicon.language);
    }

    void endBlock() {
        placeReached |= name != null || office != null && texts.size() > 1;
    }

    void addText(AddressLine line, String text, boolean last) {
        String stripped = lexicon.stripPreposition(text);
        NameOfficeSplitter.NameAndOffice nameAndOffice = nameOfficeSplitter.splitNameAndOffice(stripped);
        boolean prefixed = !stripped.equals(text);
        if (first != null && !line.startsRecipient() && isPlace(text, last)) {
            placeReached = true;
            return;
        }
        if (first != null
                && (line.startsRecipient()
                        || line.role() != first.role()
                        || placeReached
                        || prefixed && firstPrefixed
                        || isAnotherRecipient(text, nameAndOffice))) {
            endRecipient();
        }
        String bare = SentenceHeuristics.stripFinalMarks(text);
        if (first == null) {
            first = line;
            firstPrefixed = !lexicon.stripPreposition(bare).equals(bare);
        }
        texts.add(bare);
        name = name == null ? nameAndOffice.name() : name;
        office = nameAndOffice.office() == null
                ? office
                : office == null ? nameAndOffice.office() : office + ", " + nameAndOffice.office();
    }

    /** Whether a line begins another recipient: it has a name while one is known, or begins another office. */
    private boolean isAnotherRecipient(String text, NameOfficeSplitter.NameAndOffice nameAndOffice) {
        if (nameAndOffice.name() != null) {
            return name != null || office != null && nameAndOffice.office() != null;
        }
        if (first.role() == Role.CC && office != null && nameAndOffice.office() != null) {
            return true;
        }
        return office != null
                && (name == null || !officeClassifier.namesInstitution(text))
                && officeClassifier.startsWithRank(text);
    }

    /** A street, town or country. */
    private boolean isPlace(String text, boolean last) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        boolean town = last
                && texts.size() > 1
                && WhitespaceTokenizer.tokenize(text).size() <= 3
                && nameOfficeSplitter.hasNoOffice(text);
        boolean street = officeClassifier.namesStreet(text);
        return (digits || street) && !officeClassifier.startsWithRank(text)
                || countryNames.contains(SentenceHeuristics.stripFinalMarks(text))
                || placeReached
                        && nameOfficeSplitter.hasNoOffice(text)
                        && WhitespaceTokenizer.tokenize(text).size() <= 4
                || town;
    }

    private void endRecipient() {
        if (first != null) {
            String text = String.join(", ", texts);
            String named =
                    name == null ? null : DativeNormalizer.forLanguage(lexicon).toNominative(name, office);
            done.add(new RecipientMention(
                    first.role(),
                    named,
                    office == null ? null : lexicon.stripPreposition(office),
                    text,
                    first.line().position()));
        }
        first = null;
        texts.clear();
        name = null;
        office = null;
        placeReached = false;
    }

    List<RecipientMention> done() {
        endRecipient();
        return done;
    }
}
