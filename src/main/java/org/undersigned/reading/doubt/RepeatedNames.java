package org.undersigned.reading.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.structure.classifier.Buckets;

/** The features of a list of signatories by where else its names stand in the letter. */
final class RepeatedNames {

    private RepeatedNames() {}

    static List<String> describe(Letter letter) {
        int count = letter.signatories().size();
        if (count == 0) {
            return List.of();
        }
        List<String> features = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long again = letter.signatories().stream()
                .filter(s -> !names.add(s.naming().name().toLowerCase(Locale.ROOT)))
                .count();
        features.add("repeated=" + Buckets.share(again, count));
        features.add("repeated=" + Buckets.count(again));
        Set<String> addressed = new HashSet<>();
        for (Recipient recipient : letter.recipients()) {
            addressed.add(recipient.displayName().toLowerCase(Locale.ROOT));
        }
        features.add("addressed=" + names.stream().anyMatch(addressed::contains));
        boolean few = count <= 3;
        features.add("in-title="
                + (letter.title() != null
                        && names.stream().limit(3).anyMatch(letter.title().toLowerCase(Locale.ROOT)::contains)));
        if (few) {
            String lower = letter.text().toString().toLowerCase(Locale.ROOT);
            long elsewhere = names.stream()
                    .filter(name -> lower.indexOf(name) != lower.lastIndexOf(name))
                    .count();
            features.add("elsewhere=" + Buckets.share(elsewhere, names.size()));
        }
        return features;
    }
}
