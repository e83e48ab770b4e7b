package org.undersigned.letter;

import java.util.List;

/**
 * A figure in the letter and what it measures.
 *
 * @param statement the claim, as a reader would quote it
 * @param citations the ids of the citations that support the claim
 */
public record Statistic(
        Slug id,
        int position,
        String statement,
        Quantity figure,
        Claim claim,
        Location place,
        List<Slug> citations,
        Quote quote,
        Basis basis) {

    public Statistic {
        citations = List.copyOf(citations);
    }

    /**
     * What the figure measures.
     *
     * @param subject what is counted, in the letter's words; {@code null} if not stated
     * @param places the countries, towns and borders that the claim names
     * @param period {@code null} if not stated
     * @param topics the publisher's tags
     */
    public record Claim(String subject, List<String> places, Period period, Kind kind, List<String> topics) {

        public Claim {
            places = List.copyOf(places);
            topics = List.copyOf(topics);
        }
    }

    /** The role of the figure. */
    public enum Kind implements Coded {
        /** A count or measurement. */
        OBSERVATION,
        /** A promise or pledge. */
        COMMITMENT,
        /** Part of a demand. */
        DEMAND,
        /** About the letter itself: "we, the undersigned 87 organizations". */
        SELF
    }
}
