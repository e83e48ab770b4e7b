package org.undersigned.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open letter. Every representation is generated from it.
 *
 * <p>The constructor checks that each quote is in {@code text} at its span, unless the letter was stored and its signatories
 * are a {@link SignatoryList}.
 *
 * @param title the letter's title, or one generated from its date and recipients
 * @param language a BCP 47 tag: "en"
 * @param date {@code null} if the letter states none
 * @param subject the text of a "Re:" line; {@code null} if there is none
 * @param text the whole letter as plain text, which quotes refer to
 * @param salutation {@code null} if there is none
 * @param closing "Sincerely,"; {@code null} if there is none
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
        if (!(signatories instanceof SignatoryList)) {
            signatories = List.copyOf(signatories);
            requireQuotes(id, text, statistics);
            requireQuotes(id, text, quotes(recipients, sections, statistics, demands, citations, signatories));
        }
    }

    private static void requireQuotes(Slug id, PlainText text, List<Statistic> statistics) {
        statistics.stream()
                .map(Statistic::sentence)
                .filter(sentence -> sentence != null && !text.matches(sentence))
                .findFirst()
                .ifPresent(sentence -> {
                    throw new IllegalArgumentException(
                            "letter %s does not contain \"%s\" at %s".formatted(id, sentence.exact(), sentence.span()));
                });
    }

    private static void requireQuotes(Slug id, PlainText text, Stream<Quote> quotes) {
        quotes.filter(quote -> !text.matches(quote)).findFirst().ifPresent(quote -> {
            throw new IllegalArgumentException(
                    "letter %s does not contain \"%s\" at %s".formatted(id, quote.exact(), quote.span()));
        });
    }

    /** This letter with another source. */
    public Letter withSource(Source other) {
        return withIdentity(id, title, other);
    }

    /** This letter with another text and other signatories. */
    public Letter with(PlainText otherText, List<Signatory> otherSignatories) {
        return new Letter(
                id,
                title,
                language,
                date,
                subject,
                otherText,
                recipients,
                salutation,
                sections,
                statistics,
                demands,
                citations,
                closing,
                otherSignatories,
                source);
    }

    /** This letter with another id, title and source. */
    public Letter withIdentity(Slug named, String headed, Source origin) {
        return new Letter(
                named,
                headed,
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
                origin);
    }

    /** This letter with other recipients, and its demands with the addressees among them. */
    public Letter withRecipients(List<Recipient> others, List<Demand> addressed) {
        return new Letter(
                id,
                title,
                language,
                date,
                subject,
                text,
                others,
                salutation,
                sections,
                statistics,
                addressed,
                citations,
                closing,
                signatories,
                source);
    }

    /** This letter with other signatories. */
    public Letter withSignatories(List<Signatory> other) {
        return with(text, other);
    }

    /** This letter with another date, subject, salutation and closing. */
    public Letter withOpening(LetterDate day, String about, String greeting, String farewell) {
        return new Letter(
                id,
                title,
                language,
                day,
                about,
                text,
                recipients,
                greeting,
                sections,
                statistics,
                demands,
                citations,
                farewell,
                signatories,
                source);
    }

    /** The date in the letter's words; {@code null} if there is none or the title contains it. */
    public String dateNotInTitle() {
        return date == null || title.contains(date.text()) ? null : date.text();
    }

    /** All quotes. */
    public Stream<Quote> quotes() {
        return quotes(recipients, sections, statistics, demands, citations, signatories);
    }

    /** All paragraphs of the body, in order. */
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
