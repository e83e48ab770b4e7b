package org.undersigned.reading.doubt;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;

/**
 * Finds organizations that stand in a list of persons more than once: "Ana Ruiz" / "Harbour College" … "Tom Lind" /
 * "Harbour College". An organization signs once, so these are where the persons work.
 */
final class RepeatedOrganizations {

    /** One may be a slip. */
    private static final int MIN_REPEATED = 2;

    private RepeatedOrganizations() {}

    /** The number of such organizations; empty if they are too few, or if no person is in the list. */
    static OptionalLong count(List<Signatory> signatories) {
        Map<String, Long> times = signatories.stream()
                .filter(signatory -> signatory.kind() == Kind.ORGANIZATION)
                .collect(Collectors.groupingBy(
                        signatory -> SlugGenerator.fold(signatory.naming().name()), Collectors.counting()));
        long repeated = times.values().stream().filter(count -> count > 1).count();
        boolean among = signatories.stream().anyMatch(signatory -> signatory.kind() == Kind.PERSON);
        return among && repeated >= MIN_REPEATED ? OptionalLong.of(repeated) : OptionalLong.empty();
    }
}
