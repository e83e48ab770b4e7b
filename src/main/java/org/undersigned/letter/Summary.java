package org.undersigned.letter;

import java.util.List;

/** A letter without its text: metadata, recipients, and the number of each of its parts. */
public record Summary(
        Slug id,
        String title,
        String language,
        LetterDate date,
        String subject,
        String salutation,
        String closing,
        List<Recipient> recipients,
        Counts counts,
        Source source) {

    public Summary {
        recipients = List.copyOf(recipients);
    }

    /** The number of each part. */
    public record Counts(
            int recipients,
            int sections,
            int paragraphs,
            int statistics,
            int demands,
            int citations,
            int signatories,
            int organizations,
            int persons,
            int findings) {}

    public static Summary of(Letter letter, List<Finding> findings) {
        return new Summary(
                letter.id(),
                letter.title(),
                letter.language(),
                letter.date(),
                letter.subject(),
                letter.salutation(),
                letter.closing(),
                letter.recipients(),
                new Counts(
                        letter.recipients().size(),
                        letter.sections().size(),
                        (int) letter.paragraphs().count(),
                        letter.statistics().size(),
                        letter.demands().size(),
                        letter.citations().size(),
                        letter.signatories().size(),
                        count(letter, Signatory.Kind.ORGANIZATION),
                        count(letter, Signatory.Kind.PERSON),
                        findings.size()),
                letter.source());
    }

    private static int count(Letter letter, Signatory.Kind kind) {
        return (int) letter.signatories().stream().filter(s -> s.kind() == kind).count();
    }
}
