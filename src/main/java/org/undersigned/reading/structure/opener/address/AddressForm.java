package org.undersigned.reading.structure.opener.address;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/**
 * How the lines of an address are laid out: as blocks of several lines, one for each recipient, or as single lines.
 *
 * <p>Lines that name only institutions are one recipient each, unless a street below them is the address of all.
 */
public final class AddressForm {

    private final NameOfficeSplitter nameOfficeSplitter;
    private final OfficeClassifier officeClassifier;
    private final CountryNames countryNames;
    private final boolean blocks;
    private final boolean bodies;

    public AddressForm(StructureLexicon lexicon, NameOfficeSplitter nameOfficeSplitter, List<AddressLine> lines) {
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.countryNames = CountryNames.forLanguage(lexicon.language);
        Map<Integer, Long> sizes =
                lines.stream().collect(Collectors.groupingBy(AddressLine::block, Collectors.counting()));
        this.blocks = sizes.values().stream().anyMatch(size -> size > 1);
        this.bodies = lines.stream()
                .filter(line -> !lexicon.matches("delivery", line.text()))
                .noneMatch(line ->
                        nameOfficeSplitter.splitNameAndOffice(line.text()).name() != null || isStreet(line.text()));
    }

    /** Whether a blank line ends a recipient. */
    public boolean hasBlocks() {
        return blocks;
    }

    /** Whether each line that names an institution is a recipient. */
    public boolean listsBodies() {
        return bodies;
    }

    /** A street, town or country. */
    public boolean isPlace(String text, boolean last, boolean placeReached) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        boolean town = last && words.size() <= 3 && nameOfficeSplitter.hasNoOffice(text);
        return isStreet(text)
                || countryNames.contains(SentenceHeuristics.stripFinalMarks(text))
                || placeReached && nameOfficeSplitter.hasNoOffice(text) && words.size() <= 4
                || town;
    }

    private boolean isStreet(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return (digits || officeClassifier.namesStreet(text)) && !officeClassifier.startsWithRank(text);
    }
}
