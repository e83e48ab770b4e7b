package org.undersigned.reading.annotation;

import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.SlugGenerator;

/**
 * Reports a signatory who has the name of one that has withdrawn, and so another id. It may be somebody else; else the name was
 * not taken out of the list. Who states the id of the signatory has answered that.
 */
final class WithdrawnCheck {

    private final Annotations annotations;
    private final FindingCollector findings;

    WithdrawnCheck(Annotations annotations, FindingCollector findings) {
        this.annotations = annotations;
        this.findings = findings;
    }

    void check(List<Signatory> signatories) {
        annotations.withdrawn().stream().sorted().forEach(id -> signatories.stream()
                .filter(one -> one.id().value().startsWith(id.value() + "-"))
                .filter(one -> new SlugGenerator().generate(one.naming().name()).equals(id))
                .filter(one -> !one.basis().annotated().contains("id"))
                .findFirst()
                .ifPresent(one -> report(id, one)));
    }

    private void report(Slug id, Signatory one) {
        String name = one.naming().name();
        findings.add(
                FindingCode.CORRECTIONS_CONFLICT,
                annotations.position("withdrawn"),
                "\"%s\" has withdrawn, and \"%s\" is still in the list, with the id \"%s\""
                        .formatted(id, name, one.id()),
                "Take the name out of the list. If it is somebody else's, state the id under \"signatories\": {quote: \"%s\", id: %s}."
                        .formatted(one.quote().exact(), one.id()));
    }
}
