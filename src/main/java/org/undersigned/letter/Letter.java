package org.undersigned.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open letter: the only truth that every representation is made from.
 *
 * <p>The compact constructor holds the letter to its words: each quote must stand in {@code text} where it says.
 *
 * @param title the letter's own, or one made of its date and recipients
 * @param language a BCP 47 tag: "en"
 * @param date {@code null} where the letter states none
 * @param subject what a "Re:" line says; {@code null} where there is none
 * @param text the whole letter in plain characters, which quotes point into
 * @param salutation {@code null} where there is none
 * @param closing "Sincerely,"; {@code null} where there is none
 */
public record Letter(
        Slug id,
        String title,
        String language,
        LetterDate date,
        String subject,
        PlainText text,
        List<Recipient> recipients,
        String salutation,
        List<Section> sections,
        List<Statistic> statistics,
        List<Demand> demands,
        List<Citation> citations,
        String closing,
        List<Signatory> signatories,
        Source source) {

    public Letter {
        recipients = List.copyOf(recipients);
        sections = List.copyOf(sections);
        statistics = List.copyOf(statistics);
        demands = List.copyOf(demands);
        citations = List.copyOf(citations);
        signatories = List.copyOf(signatories);
        quotes(recipients, sections, statistics, demands, citations, signatories)
                .filter(quote -> !text.matches(quote))
                .findFirst()
                .ifPresent(quote -> {
                    throw new IllegalArgumentException(
                            "letter %s has no \"%s\" at %s".formatted(id, quote.exact(), quote.span()));
                });
    }

    /** The same letter from another source. */
    public Letter withSource(Source other) {
        return new Letter(
                id,
                title,
                language,
                date,
                subject,
                text,
                recipients,
                salutation,
                sections,
                statistics,
                demands,
                citations,
                closing,
                signatories,
                other);
    }

    /** The date in the letter's words; {@code null} if there is none or the title contains it. */
    public String dateNotInTitle() {
        return date == null || title.contains(date.text()) ? null : date.text();
    }

    /** Every quote that the letter rests on. */
    public Stream<Quote> quotes() {
        return quotes(recipients, sections, statistics, demands, citations, signatories);
    }

    /** All blocks of the body, in order. */
    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }

    public Optional<Section> section(Slug id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    private static Stream<Quote> quotes(
            List<Recipient> recipients,
            List<Section> sections,
            List<Statistic> statistics,
            List<Demand> demands,
            List<Citation> citations,
            List<Signatory> signatories) {
        return Stream.of(
                        recipients.stream().map(Recipient::quote),
                        sections.stream().map(Section::quote).filter(quote -> quote != null),
                        sections.stream().flatMap(s -> s.paragraphs().stream()).map(Paragraph::quote),
                        statistics.stream().map(Statistic::quote),
                        demands.stream().map(Demand::quote),
                        citations.stream().map(Citation::quote),
                        signatories.stream().map(Signatory::quote))
                .flatMap(quotes -> quotes);
    }
}
