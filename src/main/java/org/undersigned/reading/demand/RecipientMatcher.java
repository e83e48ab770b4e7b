package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.SlugGenerator;

/** Matches words to recipients: by surname, by the country of their office, or all recipients by "you". */
final class RecipientMatcher {

    private final DemandLexicon demandLexicon;
    private final List<Recipient> recipients;
    private final Map<Recipient, String> surnames = new HashMap<>();
    private final Map<Recipient, String> offices = new HashMap<>();

    RecipientMatcher(DemandLexicon demandLexicon, List<Recipient> recipients) {
        this.demandLexicon = demandLexicon;
        this.recipients = recipients;
        for (Recipient recipient : recipients) {
            String[] names =
                    recipient.name() == null ? new String[0] : recipient.name().split(" ");
            surnames.put(recipient, names.length < 1 ? "" : fold(names[names.length - 1]));
            offices.put(recipient, recipient.office() == null ? "" : fold(recipient.text()));
        }
    }

    /** Whether the words name a recipient or any government. */
    boolean namesRecipientOrGovernment(List<String> words) {
        return demandLexicon.governments.indexOfFirst(words, 0) >= 0
                || !match(words).isEmpty();
    }

    List<Slug> match(List<String> words) {
        Set<Slug> asked = new LinkedHashSet<>();
        boolean all = demandLexicon.everyone.indexOfFirst(words, 0) >= 0;
        List<String> countries = countries(words);
        for (Recipient recipient : recipients) {
            boolean to = recipient.role() == Recipient.Role.TO;
            boolean byName = !surnames.get(recipient).isEmpty()
                    && words.stream().map(RecipientMatcher::fold).anyMatch(surnames.get(recipient)::equals);
            boolean byCountry = to && countries.stream().anyMatch(offices.get(recipient)::contains);
            if (byName || to && all || byCountry) {
                asked.add(recipient.id());
            }
        }
        return List.copyOf(asked);
    }

    private List<String> countries(List<String> words) {
        List<String> countries = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            addCountry(countries, words.get(i));
            if (i + 1 < words.size()) {
                addCountry(countries, words.get(i) + " " + words.get(i + 1));
            }
        }
        return countries;
    }

    private void addCountry(List<String> countries, String word) {
        String known = demandLexicon.demonyms.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        if (known != null) {
            countries.add(fold(known));
        }
    }

    private static String fold(String words) {
        return SlugGenerator.fold(words.toLowerCase(Locale.ROOT));
    }
}
