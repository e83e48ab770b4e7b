package org.undersigned.reading.annotation;

import java.util.List;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.Namesakes;

/**
 * Notes signatories that are added or named in {@code letter.yaml}, and have the name of another one in the list. Who names both
 * has told them apart.
 */
public final class NamesakeCheck {

    private static final int MAX_REPORTED = 5;

    private final Annotations annotations;
    private final FindingCollector findings;

    public NamesakeCheck(Annotations annotations, FindingCollector findings) {
        this.annotations = annotations;
        this.findings = findings;
    }

    public void check(List<Signatory> signatories) {
        if (annotations.root().filter(root -> root.has("signatories")).isEmpty()) {
            return;
        }
        Namesakes.of(signatories, NamesakeCheck::isNamed).stream()
                .filter(pair -> !isNamed(pair.other()))
                .limit(MAX_REPORTED)
                .map(pair -> pair.toFinding(annotations.position("signatories")))
                .forEach(findings::add);
    }

    private static boolean isNamed(Signatory one) {
        List<String> keys = one.basis().annotated();
        return keys.contains("quote") || keys.contains("name");
    }
}
