package org.undersigned.reading.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;

/** Signatories who have the name of another one in the list, however it is written: "Luís Paz" and "LUIS PAZ". */
public final class Namesakes {

    private Namesakes() {}

    /** A signatory, and the first other one of the list with the same name. */
    public record Pair(Signatory other, Signatory added) {

        /** A finding that names both. */
        public Finding toFinding(Finding.Position position) {
            return new Finding(
                    FindingCode.SIGNATORY_DUPLICATED,
                    position,
                    "\"%s\" stands in the list twice, as number %d and as number %d"
                            .formatted(added.naming().name(), other.position(), added.position()),
                    "Both are kept. If they are the same, remove one of them.");
        }
    }

    /** @param added which signatories are looked for: all others are only compared with them */
    public static List<Pair> of(List<Signatory> all, Predicate<Signatory> added) {
        Set<String> names = new HashSet<>();
        all.stream().filter(added).forEach(one -> names.add(name(one)));
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Signatory> first = new HashMap<>();
        List<Signatory> wanted = new ArrayList<>();
        for (Signatory one : all) {
            if (added.test(one)) {
                wanted.add(one);
            } else if (names.contains(name(one))) {
                first.putIfAbsent(name(one), one);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Signatory one : wanted) {
            Signatory other = first.putIfAbsent(name(one), one);
            if (other != null) {
                pairs.add(new Pair(other, one));
            }
        }
        return pairs;
    }

    private static String name(Signatory one) {
        return SlugGenerator.fold(one.naming().name());
    }
}
