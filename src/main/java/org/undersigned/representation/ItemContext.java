package org.undersigned.representation;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.undersigned.letter.Citation;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Summary;

/**
 * What an item says of its letter and its sources, so that a row can be read alone.
 *
 * @param date {@code null} if the letter states none
 * @param recipients whom the letter addresses
 * @param sourceUrls the address of each source; empty text for one without a target
 */
public record ItemContext(
        String title,
        PartialDate date,
        List<String> recipients,
        URI letter,
        List<String> sourceLabels,
        List<String> sourceUrls) {

    static final ItemContext NONE = new ItemContext(null, null, List.of(), null, List.of(), List.of());

    public ItemContext {
        recipients = List.copyOf(recipients);
        sourceLabels = List.copyOf(sourceLabels);
        sourceUrls = List.copyOf(sourceUrls);
    }

    public static ItemContext of(Summary letter, URI uri) {
        List<String> recipients = letter.recipients().stream()
                .filter(recipient -> recipient.role() == Recipient.Role.TO)
                .map(Recipient::displayName)
                .toList();
        PartialDate date = letter.date() == null ? null : letter.date().date();
        return new ItemContext(letter.title(), date, recipients, uri, List.of(), List.of());
    }

    public ItemContext withSources(List<Citation> sources) {
        return new ItemContext(
                title,
                date,
                recipients,
                letter,
                sources.stream().map(Citation::label).toList(),
                sources.stream()
                        .map(source -> Objects.toString(source.url(), ""))
                        .toList());
    }
}
