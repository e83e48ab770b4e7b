package org.undersigned.reading.structure.opener.office;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Normalizes the line of a recipient: a space behind each form of address, and no address behind the name. */
record RecipientLineNormalizer(
        StructureLexicon lexicon, OfficeClassifier officeClassifier, PersonNameClassifier names) {

    private static final Pattern RANKED_HONORIFIC =
            Pattern.compile("^((?:The )?)(?:Right|Most|Very) (?=Hon(?:ou?rable|\\.)|Rev(?:erend|\\.))");

    private static final Pattern HONORIFIC_WITHOUT_SPACE =
            Pattern.compile("\\b\\p{Lu}\\p{Ll}{0,4}\\.(?=\\p{Lu}\\p{Ll})");

    /** "Mr.Ostrand", "The Right Honourable Ana Ruiz": a form of address with a space behind it, and without its rank. */
    String separateHonorifics(String line) {
        return HONORIFIC_WITHOUT_SPACE
                .matcher(RANKED_HONORIFIC.matcher(line).replaceFirst("$1"))
                .replaceAll(found -> lexicon.isHonorific(found.group()) ? found.group() + " " : found.group());
    }

    /** "Chancellor Ana Ruiz Harbour University 12 Pier Road", greeted as "Chancellor Ruiz": without the address. */
    String withoutAddress(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        int greeted = words.size() - 1;
        while (greeted > 0 && !names.isSalutationWord(words.get(greeted))) {
            greeted--;
        }
        List<String> behind = words.subList(Math.min(greeted + 1, words.size()), words.size());
        boolean address = greeted > 0
                && !words.get(greeted).endsWith(",")
                && (officeClassifier.startsWithPersonalTitle(line) || officeClassifier.startsWithRank(line))
                && behind.stream().anyMatch(officeClassifier::isInstitution)
                && behind.stream().anyMatch(word -> Character.isDigit(word.codePointAt(0)));
        return address ? String.join(" ", words.subList(0, greeted + 1)) : line;
    }
}
