package org.undersigned.reading.context;

/**
 * A mark in a passage that can refer to a note: "[1]", "¹", "*".
 *
 * @param from its first {@code char} in the passage
 * @param to the {@code char} after its last
 * @param label the label of the note: "1", "*"
 * @param certain whether it is a mark even if the letter has no such note
 */
public record NoteMark(int from, int to, String label, boolean certain) {}
