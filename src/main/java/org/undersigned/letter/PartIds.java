package org.undersigned.letter;

import java.util.List;

/** The ids of parts of a letter, by collection. */
public record PartIds(
        List<Slug> recipients,
        List<Slug> sections,
        List<Slug> statistics,
        List<Slug> demands,
        List<Slug> citations,
        List<Slug> signatories) {

    public PartIds {
        recipients = List.copyOf(recipients);
        sections = List.copyOf(sections);
        statistics = List.copyOf(statistics);
        demands = List.copyOf(demands);
        citations = List.copyOf(citations);
        signatories = List.copyOf(signatories);
    }
}
