package org.undersigned.letter;

import java.util.List;

/**
 * A figure that the letter gives, with what it is a figure of.
 *
 * @param statement the words that make the claim, as a reader would quote them
 * @param citations the ids of the citations that the claim rests on
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
     * What the figure is a figure of.
     *
     * @param subject the thing counted, in the letter's words; {@code null} where the words don't say
     * @param places countries, towns and borders named in the claim
     * @param period {@code null} where no time is named
     * @param topics the publisher's tags
     */
    public record Claim(String subject, List<String> places, Period period, Kind kind, List<String> topics) {

        public Claim {
            places = List.copyOf(places);
            topics = List.copyOf(topics);
        }
    }

    /** What is done with the figure. */
    public enum Kind implements Coded {
        /** Something in the world that was counted. */
        OBSERVATION,
        /** Something that somebody undertook. */
        COMMITMENT,
        /** Something that the letter asks for. */
        DEMAND,
        /** What the letter says of itself: "we, the undersigned 87 organizations". */
        SELF
    }
}
