package org.undersigned.reading.structure.opener.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.address.AddressForm;
import org.undersigned.reading.structure.opener.address.AddressLine;
import org.undersigned.reading.structure.opener.office.DativeNormalizer;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/** Groups lines of address into recipients: a line that names someone begins a recipient once the one before is complete. */
final class RecipientGrouping {

    /** Between the lines of one recipient. */
    private static final String JOINT = ", ";

    private final StructureLexicon lexicon;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final OfficeClassifier officeClassifier;
    private final AddressForm form;

    private final List<RecipientMention> done = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private String whole;
    private AddressLine first;
    private String name;
    private String office;
    private boolean placeReached;

    /** The only line of the place so far; {@code null} if there are none or several. */
    private AddressLine placeLine;

    private boolean blockEnded;

    /** Whether the line with the name has the office, too. */
    private boolean completeLine;

    /** Each recipient of a list may have a preposition of its own: "Al Sindaco", "An die Ministerin". */
    private boolean firstPrefixed;

    RecipientGrouping(StructureLexicon lexicon, NameOfficeSplitter nameOfficeSplitter, AddressForm form) {
        this.lexicon = lexicon;
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.form = form;
    }

    void endBlock() {
        blockEnded = form.hasBlocks() && (name != null || office != null);
    }

    /** @param between the words before these on their line: " and "; {@code null} if the line begins with these */
    void addText(AddressLine line, String between, String words, boolean last) {
        String text = withoutDelivery(words);
        if (officeClassifier.isOnlyHonorifics(text)
                || lexicon.startsWith("represented", text)
                || first != null && isBracketed(text)) {
            addRemark(text);
            return;
        }
        String stripped = officeClassifier.stripArticle(lexicon.stripPreposition(text));
        NameOfficeSplitter.NameAndOffice nameAndOffice = nameOfficeSplitter.splitNameAndOffice(stripped);
        boolean prefixed = !lexicon.stripPreposition(text).equals(text);
        if (lexicon.matches("delivery", text) || first != null && !line.startsRecipient() && isPlace(text, last)) {
            placeLine = first != null && (!placeReached || placeLine == line) ? line : null;
            placeReached = first != null;
            return;
        }
        boolean own = isInstitutionWithinAddress(line, nameAndOffice);
        placeLine = own ? null : placeLine;
        if (first != null
                && (line.startsRecipient()
                        || line.role() != first.role()
                        || placeReached && !own
                        || blockEnded
                        || prefixed && firstPrefixed
                        || isArticled(text, stripped)
                        || isAnotherRecipient(text, nameAndOffice))) {
            endRecipient();
        }
        String bare = SentenceHeuristics.stripFinalMarks(text);
        if (first == null) {
            first = line;
            firstPrefixed = !lexicon.stripPreposition(bare).equals(bare);
        }
        String joint = between == null ? JOINT : between;
        whole = texts.isEmpty() ? bare : whole + joint + bare;
        texts.add(bare);
        completeLine |= name == null
                && nameAndOffice.name() != null
                && nameAndOffice.office() != null
                && !officeClassifier.isOrder(nameAndOffice.office());
        name = name == null ? nameAndOffice.name() : name;
        office = nameAndOffice.office() == null || officeClassifier.isOnlyHonorifics(nameAndOffice.office())
                ? office
                : office == null ? nameAndOffice.office() : office + joint + nameAndOffice.office();
    }

    /** "The Honorable Ana Ruiz" / "524 Harbour Building" / "State Senate": a person's institution between street and town. */
    private boolean isInstitutionWithinAddress(AddressLine line, NameOfficeSplitter.NameAndOffice nameAndOffice) {
        return first != null
                && name != null
                && placeLine != null
                && !blockEnded
                && line.block() == first.block()
                && nameAndOffice.name() == null
                && nameAndOffice.office() != null
                && !officeClassifier.startsWithRank(line.text());
    }

    /** "Ms Ana Ruiz (personal)": how a letter is delivered is no office. */
    private String withoutDelivery(String text) {
        int open = text.lastIndexOf(" (");
        boolean delivery = open > 0
                && text.endsWith(")")
                && lexicon.matches("delivery", text.substring(open + 2, text.length() - 1));
        return delivery ? text.substring(0, open).strip() : text;
    }

    /** "(Department of Trams)" explains the line above. */
    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }

    /** "Represented by …" belongs to the recipient above; "Herrn" above a name to nobody. */
    private void addRemark(String words) {
        if (first != null && (isBracketed(words) || lexicon.startsWith("represented", words))) {
            String remark = SentenceHeuristics.stripFinalMarks(words);
            whole += JOINT + remark;
            texts.add(remark);
        }
    }

    /** "Den Vorstand der Stadtwerke" / "die Fraktionen im Stadtrat": each with its article. */
    private boolean isArticled(String text, String stripped) {
        return first.marked()
                && lexicon.matches("articles", WhitespaceTokenizer.firstToken(text))
                && lexicon.matches("articles", WhitespaceTokenizer.firstToken(texts.get(0)))
                && (officeClassifier.startsWithRank(stripped) || officeClassifier.namesInstitution(stripped));
    }

    /** Whether a line begins another recipient: it has a name while one is known, or begins another office. */
    private boolean isAnotherRecipient(String text, NameOfficeSplitter.NameAndOffice nameAndOffice) {
        if (nameAndOffice.name() != null) {
            boolean rest = name != null && office == null && isOfficeOf(name, text, nameAndOffice.name());
            return name != null && !rest || office != null && nameAndOffice.office() != null;
        }
        if (office == null || nameAndOffice.office() == null) {
            return false;
        }
        if (first.role() == Role.CC) {
            boolean employer = name != null
                    && !completeLine
                    && officeClassifier.startsWithInstitution(text)
                    && texts.stream().noneMatch(officeClassifier::startsWithInstitution);
            return !employer;
        }
        if (name == null && form.listsBodies() && officeClassifier.namesInstitution(text)) {
            String before = texts.get(texts.size() - 1);
            return !officeClassifier.startsWithRank(before) || officeClassifier.namesInstitution(before);
        }
        return officeClassifier.startsWithRank(text)
                && (name == null || completeLine && !officeClassifier.namesInstitution(text));
    }

    /** "Director General, DG TRAM", "Prime Minister-elect": an office whose last words look like a name. */
    private boolean isOfficeOf(String person, String text, String words) {
        boolean acronyms =
                words.equals(words.toUpperCase(Locale.ROOT)) && !person.equals(person.toUpperCase(Locale.ROOT));
        int hyphen = words.indexOf('-');
        boolean compound = words.indexOf(' ') < 0
                && hyphen > 0
                && hyphen + 1 < words.length()
                && Character.isLowerCase(words.charAt(hyphen + 1));
        return officeClassifier.startsWithRank(text) && (acronyms || compound);
    }

    private boolean isPlace(String text, boolean last) {
        boolean titled = officeClassifier.startsWithPersonalTitle(text)
                || officeClassifier.startsWithRank(text)
                || officeClassifier.startsWithInstitution(text)
                        && text.chars().noneMatch(Character::isDigit)
                        && !lexicon.startsWith("buildings", text);
        boolean building = name != null
                && !blockEnded
                && text.strip().indexOf(' ') < 0
                && !nameOfficeSplitter.sharesWordWithSalutation(text);
        return !titled
                && (building
                        || form.isPlace(text, last && texts.size() > 1 && !blockEnded, placeReached && !blockEnded));
    }

    private void endRecipient() {
        if (first != null) {
            String named =
                    name == null ? null : DativeNormalizer.forLanguage(lexicon).toNominative(name, office);
            done.add(new RecipientMention(
                    first.role(),
                    named,
                    office == null ? null : officeClassifier.stripTitles(lexicon.stripPreposition(office)),
                    whole,
                    first.line().position()));
        }
        first = null;
        texts.clear();
        name = null;
        office = null;
        placeReached = false;
        placeLine = null;
        blockEnded = false;
        completeLine = false;
    }

    List<RecipientMention> done() {
        endRecipient();
        return done;
    }
}
