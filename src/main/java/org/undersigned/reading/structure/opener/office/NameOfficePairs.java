package org.undersigned.reading.structure.opener.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/** Joins persons and offices that alternate in a salutation: "Dear Ana Ruiz, Clerk of the Port, and Tom Lind, Head of Ferries". */
public final class NameOfficePairs {

    /** One name and one office may be two recipients. */
    private static final int MIN_PAIRS = 2;

    private NameOfficePairs() {}

    /**
     * @param lines the lines of the salutation
     * @param isOfficer whether words name the office of one person
     */
    public static List<RecipientMention> join(
            List<RecipientMention> greeted, List<String> lines, Predicate<String> isOfficer) {
        int pairs = greeted.size() / 2;
        boolean alternate = pairs >= MIN_PAIRS
                && greeted.size() % 2 == 0
                && IntStream.range(0, pairs)
                        .allMatch(i -> isName(greeted.get(2 * i))
                                && isOffice(greeted.get(2 * i + 1))
                                && isOfficer.test(greeted.get(2 * i + 1).office())
                                && lines.stream()
                                        .anyMatch(line ->
                                                line.contains(textOf(greeted.get(2 * i), greeted.get(2 * i + 1)))));
        if (!alternate) {
            return greeted;
        }
        List<RecipientMention> joined = new ArrayList<>();
        for (int i = 0; i < greeted.size(); i += 2) {
            RecipientMention name = greeted.get(i);
            RecipientMention office = greeted.get(i + 1);
            joined.add(new RecipientMention(
                    name.role(), name.name(), office.office(), textOf(name, office), name.position()));
        }
        return joined;
    }

    private static String textOf(RecipientMention name, RecipientMention office) {
        return name.text() + ", " + office.text();
    }

    private static boolean isName(RecipientMention one) {
        return one.name() != null && one.office() == null && one.name().indexOf(' ') > 0;
    }

    private static boolean isOffice(RecipientMention one) {
        return one.name() == null && one.office() != null;
    }
}
