package org.undersigned.http;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Hit;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.Family;
import org.undersigned.store.Item;
import org.undersigned.store.Parts;

/** One collection: where its parts are kept, how they look, and by what they can be asked for. */
record Holding<T>(String singular, Parts<T> parts, Family<T> family, List<Parameter> filters) {

    static final Holding<Summary> LETTERS = new Holding<>("letter", Parts.LETTERS, Family.LETTERS, Filters.LETTERS);
    static final Holding<Recipient> RECIPIENTS =
            new Holding<>("recipient", Parts.RECIPIENTS, Family.RECIPIENTS, Filters.RECIPIENTS);
    static final Holding<Section> SECTIONS =
            new Holding<>("section", Parts.SECTIONS, Family.SECTIONS, Filters.SECTIONS);
    static final Holding<Statistic> STATISTICS =
            new Holding<>("statistic", Parts.STATISTICS, Family.STATISTICS, Filters.STATISTICS);
    static final Holding<Signatory> SIGNATORIES =
            new Holding<>("signatory", Parts.SIGNATORIES, Family.SIGNATORIES, Filters.SIGNATORIES);
    static final Holding<Demand> DEMANDS = new Holding<>("demand", Parts.DEMANDS, Family.DEMANDS, Filters.DEMANDS);
    static final Holding<Citation> CITATIONS =
            new Holding<>("citation", Parts.CITATIONS, Family.CITATIONS, Filters.CITATIONS);
    static final Holding<Finding> FINDINGS =
            new Holding<>("finding", Parts.FINDINGS, Family.FINDINGS, Filters.FINDINGS);

    static final Holding<Hit> HITS = new Holding<>("hit", Parts.HITS, Family.HITS, Filters.HITS);
    static final Holding<Organization> ORGANIZATIONS =
            new Holding<>("organization", Parts.ORGANIZATIONS, Family.ORGANIZATIONS, Filters.ORGANIZATIONS);

    static final List<Holding<?>> ALL = List.of(
            LETTERS, RECIPIENTS, SECTIONS, STATISTICS, SIGNATORIES, DEMANDS, CITATIONS, FINDINGS, HITS, ORGANIZATIONS);

    /** By what it can be asked for: of one letter, or across letters. */
    List<Parameter> filters(boolean across) {
        return Filters.of(filters, across);
    }

    /** Where one of its members is had; {@code null} where it has no address of its own. */
    String path(Item<T> item) {
        if (parts.equals(Parts.FINDINGS)) {
            return null;
        }
        if (item.letter() == null) {
            return "/" + family.name() + "/" + item.id();
        }
        String letter = "/letters/" + item.letter();
        if (parts.equals(Parts.LETTERS)) {
            return letter;
        }
        return parts.equals(Parts.HITS)
                ? letter + ((Hit) item.value()).path()
                : letter + "/" + family.name() + "/" + item.id();
    }

    static Optional<Holding<?>> named(String name) {
        return ALL.stream()
                .filter(holding -> holding.family().name().equals(name))
                .findFirst();
    }
}
