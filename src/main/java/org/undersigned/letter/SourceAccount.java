package org.undersigned.letter;

import java.util.List;

/** What each word of a letter's file was read as: in order, each word once. */
public record SourceAccount(List<SourceStretch> stretches) {

    /** The account of a file that was refused. */
    public static final SourceAccount NONE = new SourceAccount(List.of());

    public SourceAccount {
        stretches = List.copyOf(stretches);
    }

    /** The number of words in the file. */
    public int words() {
        return stretches.stream().mapToInt(SourceStretch::words).sum();
    }

    /** The number of words that are left out, with a finding. */
    public int leftOut() {
        return stretches.stream()
                .filter(stretch -> stretch.use() == SourceStretch.Use.LEFT_OUT)
                .mapToInt(SourceStretch::words)
                .sum();
    }

    /** The number of words that are in a part of the letter, or that a finding names. */
    public int accounted() {
        return stretches.stream()
                .filter(stretch -> stretch.use() != SourceStretch.Use.LEFT_OUT || stretch.finding() != null)
                .mapToInt(SourceStretch::words)
                .sum();
    }
}
