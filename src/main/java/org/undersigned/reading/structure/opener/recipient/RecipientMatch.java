package org.undersigned.reading.structure.opener.recipient;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/** Compares recipients that two parts of the opener name. */
record RecipientMatch(StructureLexicon lexicon, OfficeClassifier officeClassifier) {

    /** Shorter words are articles and prepositions. */
    private static final int MIN_WORD = 4;

    /** Words with this number of letters in common are forms of one word. */
    private static final int STEM = 5;

    private static final int MAX_NAME = 60;

    RecipientMatch(StructureLexicon lexicon) {
        this(lexicon, new OfficeClassifier(lexicon));
    }

    /** Whether a recipient has a title, an office or an institution. */
    boolean isCredible(RecipientMention mention) {
        return officeClassifier.startsWithPersonalTitle(mention.text())
                || mention.name() != null && mention.office() != null
                || WhitespaceTokenizer.tokenize(mention.text()).stream()
                        .anyMatch(word -> officeClassifier.isRank(word)
                                || officeClassifier.isInstitution(word)
                                || Character.isUpperCase(word.codePointAt(0)) && lexicon.isOffice(word));
    }

    /** Whether two mentions can be of one recipient: they share a name, or a word of the office if one lacks the name. */
    boolean isSame(RecipientMention one, RecipientMention other) {
        boolean names = one.name() != null && other.name() != null;
        Set<String> first = names ? words(one.name(), 2, MAX_NAME) : words(one.text(), MIN_WORD, STEM);
        Set<String> second = names ? words(other.name(), 2, MAX_NAME) : words(other.text(), MIN_WORD, STEM);
        return first.stream().anyMatch(second::contains);
    }

    /** The title has the office of one person, and the salutation a name: "to the Mayor of Ostrand", "Dear Ms Ruiz". */
    Optional<RecipientMention> merge(RecipientMention titled, RecipientMention greeted) {
        boolean apart = titled.name() == null
                && titled.office() != null
                && officeClassifier.namesOneOfficer(titled.office())
                && greeted.name() != null
                && (greeted.office() == null
                        || !officeClassifier.containsRank(greeted.office())
                        || isSame(
                                titled,
                                new RecipientMention(
                                        greeted.role(), null, greeted.office(), greeted.office(), greeted.position())));
        RecipientMention longer = apart
                        && greeted.office() != null
                        && greeted.office().length() > titled.office().length()
                        && officeClassifier.containsRank(greeted.office())
                ? greeted
                : titled;
        return apart
                ? Optional.of(new RecipientMention(
                        titled.role(), greeted.name(), longer.office(), longer.text(), longer.position()))
                : Optional.empty();
    }

    private Set<String> words(String text, int shortest, int stem) {
        return Arrays.stream(SlugGenerator.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= shortest && !lexicon.isHonorific(word))
                .map(word -> word.substring(0, Math.min(stem, word.length())))
                .collect(Collectors.toSet());
    }
}
