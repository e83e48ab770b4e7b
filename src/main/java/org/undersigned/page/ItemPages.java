package org.undersigned.page;

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
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.citation.BibliographicReference;
import org.undersigned.representation.citation.CslCitation;

/** Pages of single items, with their related parts of the letter; a signatory has none. */
final class ItemPages {

    private final PageContext context;
    private final Letter letter;
    private final Slug id;

    private ItemPages(PageContext context, Letter letter, Slug id) {
        this.context = context;
        this.letter = letter;
        this.id = id;
    }

    /** The page of an item; {@code null} if the letter has none with this id. */
    static String render(PageContext context, Letter letter, String type, Slug id) {
        ItemPages itemPages = new ItemPages(context, letter, id);
        Optional<String> page =
                switch (type) {
                    case "recipients" ->
                        itemPages.find(letter.recipients(), Recipient::id).map(itemPages::recipient);
                    case "sections" ->
                        itemPages.find(letter.sections(), Section::id).map(itemPages::section);
                    case "statistics" ->
                        itemPages.find(letter.statistics(), Statistic::id).map(itemPages::statistic);
                    case "demands" ->
                        itemPages.find(letter.demands(), Demand::id).map(itemPages::demand);
                    case "citations" ->
                        itemPages.find(letter.citations(), Citation::id).map(itemPages::citation);
                    default -> Optional.empty();
                };
        return page.orElse(null);
    }

    private <T> Optional<T> find(List<T> all, Function<T, Slug> idOf) {
        return all.stream().filter(part -> idOf.apply(part).equals(id)).findFirst();
    }

    private String recipient(Recipient recipient) {
        List<Demand> demands = letter.demands().stream()
                .filter(demand -> demand.addressees().contains(recipient.id()))
                .toList();
        return Pages.render(
                descriptions().recipient(letter, recipient, demands.size()),
                Templates.recipient(context, letter, recipient, demands));
    }

    private String section(Section section) {
        return Pages.render(
                descriptions().section(letter, section),
                Templates.section(context, letter, LetterView.sectionView(letter, section)));
    }

    private String statistic(Statistic statistic) {
        List<Citation> citations = letter.citations().stream()
                .filter(citation -> statistic.citations().contains(citation.id()))
                .toList();
        ResourceUris uris = context.uris();
        String reference = CslCitation.text(BibliographicReference.to(uris, letter, statistic), CslCitation.Style.APA);
        return Pages.render(
                descriptions().statistic(letter, statistic, citations),
                Templates.statistic(context, letter, statistic, spans(statistic), citations, reference));
    }

    /** The spans of a statistic's sentence; of its paragraph if the sentence is not known. */
    private List<InlineSpan> spans(Statistic statistic) {
        return statistic.sentence() == null
                ? spans(statistic.place())
                : InlineSpans.spansOf(
                        letter,
                        statistic.place().paragraph(),
                        statistic.sentence().span());
    }

    private String demand(Demand demand) {
        List<Recipient> addressees = letter.recipients().stream()
                .filter(recipient -> demand.addressees().contains(recipient.id()))
                .toList();
        return Pages.render(
                descriptions().demand(letter, demand, addressees),
                Templates.demand(context, letter, demand, addressees));
    }

    private String citation(Citation citation) {
        return Pages.render(
                descriptions().citation(letter, citation),
                Templates.citation(context, letter, citation, spans(citation.place())));
    }

    private PageDescriptions descriptions() {
        return new PageDescriptions(context);
    }

    /** The spans of the paragraph at a location. */
    private List<InlineSpan> spans(Location location) {
        return Stream.of(letter)
                .flatMap(Letter::paragraphs)
                .filter(paragraph -> location != null && paragraph.number() == location.paragraph())
                .findFirst()
                .map(paragraph -> InlineSpans.spansOf(letter, paragraph))
                .orElse(List.of());
    }
}
