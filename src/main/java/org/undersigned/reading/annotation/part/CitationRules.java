package org.undersigned.reading.annotation.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Quote;
import org.undersigned.reading.annotation.yaml.YamlMapping;

/** A citation with an address is linked; one without has lost its target. */
final class CitationRules implements PartRules {

    private static final List<String> ABSENT = List.of("id", "url", "title", "publisher", "date", "archivedAt");

    private final PartContext context;
    private int next;

    CitationRules(PartContext context, List<Citation> citations) {
        this.context = context;
        this.next = citations.size();
    }

    @Override
    public Map<String, Object> defaults(Quote quote) {
        Map<String, Object> values = new HashMap<>(context.location(quote.span()));
        ABSENT.forEach(key -> values.put(key, null));
        values.put("position", 0);
        values.put("label", quote.exact());
        values.put("occurrence", 1);
        values.put("status", Citation.Status.TARGET_LOST);
        return values;
    }

    @Override
    public String wordsKey() {
        return "label";
    }

    @Override
    public void complete(YamlMapping entry, Map<String, Object> values) {
        if (entry.has("url") && !entry.has("status")) {
            values.put("status", values.get("url") == null ? Citation.Status.TARGET_LOST : Citation.Status.LINKED);
        }
    }

    @Override
    public String idWords(Map<String, Object> values) {
        return Integer.toString(++next);
    }

    /** Counts the citations with the same label anew. */
    static List<Citation> countOccurrences(List<Citation> citations) {
        Map<String, Integer> counts = new HashMap<>();
        List<Citation> counted = new ArrayList<>();
        for (Citation c : citations) {
            int occurrence = counts.merge(c.label(), 1, Integer::sum);
            counted.add(
                    occurrence == c.occurrence()
                            ? c
                            : new Citation(
                                    c.id(),
                                    c.position(),
                                    c.label(),
                                    occurrence,
                                    c.url(),
                                    c.status(),
                                    c.place(),
                                    c.quote(),
                                    c.work(),
                                    c.basis()));
        }
        return counted;
    }
}
