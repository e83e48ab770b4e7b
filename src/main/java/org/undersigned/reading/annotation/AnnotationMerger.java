package org.undersigned.reading.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.annotation.part.FactMerger;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.text.Suggestions;

/**
 * Merges the publisher's annotations into a letter. Each annotation selects a part by a quote; a quote that does not occur
 * in the letter refuses the letter.
 */
public final class AnnotationMerger {

    private final Annotations annotations;
    private final FindingCollector findings;

    public AnnotationMerger(Annotations annotations, FindingCollector findings) {
        this.annotations = annotations;
        this.findings = findings;
    }

    /** @param source the words of the letter's file, some of which may be left out of the letter */
    public Letter merge(Letter read, String source) {
        if (annotations.root().isEmpty()) {
            return read;
        }
        reportWithoutEffect(annotations.root().get());
        Letter stated = new LetterFacts(annotations.root().get(), source, findings).merge(read);
        Letter listed = new EmptyLists(annotations.root().get(), findings).apply(stated);
        Letter merged =
                new FactMerger(listed, annotations::entries, annotations.withdrawn(), false, source, findings).merge();
        new WithdrawnCheck(annotations, findings).check(merged.signatories());
        Map<Slug, Signatory.Kind> set = new HashMap<>();
        List<Signatory> signatories = setKinds(merged.signatories(), "persons", Signatory.Kind.PERSON, set, merged);
        return merged.withSignatories(setKinds(signatories, "organizations", Signatory.Kind.ORGANIZATION, set, merged));
    }

    private void reportWithoutEffect(YamlMapping root) {
        if (root.has("sections")) {
            findings.add(
                    FindingCode.CORRECTIONS_CONFLICT,
                    root.position("sections"),
                    "\"sections\" has no effect without \"text\"",
                    "Correct headings and paragraphs under \"structure\", or pin the letter: init --pin.");
        }
    }

    /**
     * Sets the kind of the signatories named in a list, the short form of an annotation per signatory.
     *
     * @param set the kinds that were set before
     */
    private List<Signatory> setKinds(
            List<Signatory> read, String key, Signatory.Kind kind, Map<Slug, Signatory.Kind> set, Letter letter) {
        if (annotations.strings(key).isEmpty()) {
            return read;
        }
        List<Signatory> signatories = new ArrayList<>(read);
        Map<String, Integer> byName = new HashMap<>();
        for (int i = signatories.size() - 1; i >= 0; i--) {
            byName.put(signatories.get(i).text(), i);
            byName.put(signatories.get(i).naming().name(), i);
        }
        for (String name : annotations.strings(key)) {
            Integer at = byName.get(name);
            if (at == null) {
                reportMissing(key, name, letter);
                continue;
            }
            Slug id = signatories.get(at).id();
            Signatory.Kind before = set.put(id, kind);
            if (before != null && before != kind) {
                findings.add(
                        FindingCode.CORRECTIONS_CONFLICT,
                        annotations.position(key),
                        "\"%s\" is a person and an organization here".formatted(name),
                        "The last one counts. Keep one of them.");
            }
            signatories.set(at, signatories.get(at).withKind(kind));
        }
        return signatories;
    }

    private void reportMissing(String key, String name, Letter letter) {
        List<String> names = letter.signatories().stream()
                .map(signatory -> signatory.naming().name())
                .toList();
        findings.add(
                FindingCode.QUOTE_NOT_FOUND,
                annotations.position(key),
                "nobody signed as \"%s\"".formatted(name),
                names.isEmpty()
                        ? "The letter names nobody who signs it."
                        : "Did you mean \"%s\"?".formatted(Suggestions.mostSimilar(name, names)));
    }
}
