package org.undersigned.letter;

import java.util.List;

/**
 * A figure in the letter and what it measures.
 *
 * @param statement the claim as a clause that can be read alone
 * @param quote the figure and what it counts
 * @param sentence the sentence with the quote; {@code null} if it is longer than 2,000 characters, or in a revision
 *     of a version that did not record it
 */
public record Statistic(
        Slug id,
        int position,
        String statement,
        Quantity figure,
        Claim claim,
        Location place,
        Sources sources,
        Quote quote,
        Basis basis,
        Excerpt sentence) {

    /** The ids of the citations that support the claim. */
    public List<Slug> citations() {
        return sources.citations();
    }

    /** This statistic with other sources. */
    public Statistic withSources(Sources other) {
        return new Statistic(id, position, statement, figure, claim, place, other, quote, basis, sentence);
    }

    /**
     * What supports the claim.
     *
     * @param citations the ids of citations
     * @param citedIn where each of them is; empty in a revision of a version that did not record it
     * @param notes the numbers of the notes that the sentence refers to
     */
    public record Sources(List<Slug> citations, List<CitedIn> citedIn, List<Integer> notes) {

        public Sources {
            citations = List.copyOf(citations);
            citedIn = List.copyOf(citedIn);
            notes = List.copyOf(notes);
        }

        public boolean isEmpty() {
            return citations.isEmpty() && notes.isEmpty();
        }
    }

    /** The location of a citation that supports a figure. */
    public enum CitedIn implements Coded {
        /** Within the words of the quote. */
        QUOTE,
        /** Elsewhere in the sentence. */
        SENTENCE,
        /** In a note that the sentence refers to. */
        NOTE,
        /** Stated by the publisher. */
        ANNOTATION
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
