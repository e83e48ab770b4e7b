package org.undersigned.reading.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.reading.annotation.key.PartType;
import org.undersigned.reading.annotation.key.PartTypes;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;

/**
 * Empty lists of {@code letter.yaml}: one of recipients says that the letter is written to nobody; of the other parts it changes
 * nothing, as a list has only what is corrected.
 */
final class EmptyLists {

    private final YamlMapping root;
    private final FindingCollector findings;

    EmptyLists(YamlMapping root, FindingCollector findings) {
        this.root = root;
        this.findings = findings;
    }

    /** The letter without those that it is written to, if the list of recipients is empty; copies stay. */
    Letter apply(Letter read) {
        for (PartType<?> type : PartTypes.ALL) {
            if (type != PartTypes.RECIPIENTS
                    && root.isEmptyList(type.collection())
                    && !type.parts().apply(read).isEmpty()) {
                report(type.collection());
            }
        }
        return root.isEmptyList(PartTypes.RECIPIENTS.collection()) ? toNobody(read) : read;
    }

    private void report(String key) {
        findings.add(
                FindingCode.CORRECTIONS_CONFLICT,
                root.position(key),
                "\"%s\" is empty, which removes nothing".formatted(key),
                "To remove one, quote it: {quote: …, ignore: true}. Else remove the key.");
    }

    private static Letter toNobody(Letter read) {
        List<Recipient> copied = new ArrayList<>();
        Set<Slug> ids = new HashSet<>();
        for (Recipient one : read.recipients()) {
            if (one.role() == Recipient.Role.CC) {
                ids.add(one.id());
                Map<String, Object> values = PartTypes.RECIPIENTS.codec().valuesOf(one);
                values.put("position", copied.size() + 1);
                copied.add(PartTypes.RECIPIENTS.codec().build(values));
            }
        }
        return read.withRecipients(
                copied,
                read.demands().stream()
                        .map(demand -> demand.withAddressees(demand.addressees().stream()
                                .filter(ids::contains)
                                .toList()))
                        .toList());
    }
}
