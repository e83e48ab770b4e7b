package org.undersigned.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Location;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.citation.BibliographicReference;
import org.undersigned.representation.citation.CslCitation;

/** The page of one part of a letter, with what it stands beside. */
final class Parts {

    private final Visit visit;
    private final Letter letter;
    private final Slug id;

    private Parts(Visit visit, Letter letter, Slug id) {
        this.visit = visit;
        this.letter = letter;
        this.id = id;
    }

    /** {@code null} where the letter has no such part. */
    static TemplateInstance of(Visit visit, Letter letter, String family, Slug id) {
        Parts parts = new Parts(visit, letter, id);
        Optional<TemplateInstance> page =
                switch (family) {
                    case "recipients" ->
                        parts.one(letter.recipients(), Recipient::id).map(parts::recipient);
                    case "sections" -> parts.one(letter.sections(), Section::id).map(parts::section);
                    case "statistics" ->
                        parts.one(letter.statistics(), Statistic::id).map(parts::statistic);
                    case "signatories" ->
                        parts.one(letter.signatories(), Signatory::id)
                                .map(one -> Templates.signatory(visit, letter, one));
                    case "demands" -> parts.one(letter.demands(), Demand::id).map(parts::demand);
                    case "citations" ->
                        parts.one(letter.citations(), Citation::id)
                                .map(one -> Templates.citation(visit, letter, one, parts.runs(one.place())));
                    default -> Optional.empty();
                };
        return page.orElse(null);
    }

    private <T> Optional<T> one(List<T> all, Function<T, Slug> idOf) {
        return all.stream().filter(part -> idOf.apply(part).equals(id)).findFirst();
    }

    private TemplateInstance recipient(Recipient recipient) {
        List<Demand> demands = letter.demands().stream()
                .filter(demand -> demand.addressees().contains(recipient.id()))
                .toList();
        return Templates.recipient(visit, letter, recipient, demands);
    }

    private TemplateInstance section(Section section) {
        return Templates.section(visit, letter, Sheet.leaf(letter, section));
    }

    private TemplateInstance statistic(Statistic statistic) {
        List<Citation> citations = letter.citations().stream()
                .filter(citation -> statistic.citations().contains(citation.id()))
                .toList();
        ResourceUris uris = visit.addresses();
        String reference = CslCitation.text(BibliographicReference.to(uris, letter, statistic), CslCitation.Style.APA);
        return Templates.statistic(visit, letter, statistic, runs(statistic.place()), citations, reference);
    }

    private TemplateInstance demand(Demand demand) {
        List<Recipient> addressees = letter.recipients().stream()
                .filter(recipient -> demand.addressees().contains(recipient.id()))
                .toList();
        return Templates.demand(visit, letter, demand, addressees);
    }

    /** The paragraph at a place, parted into its runs. */
    private List<Run> runs(Location location) {
        return Stream.of(letter)
                .flatMap(Letter::paragraphs)
                .filter(paragraph -> paragraph.number() == location.paragraph())
                .findFirst()
                .map(paragraph -> Runs.of(letter, paragraph))
                .orElse(List.of());
    }
}
