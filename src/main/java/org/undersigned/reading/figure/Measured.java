package org.undersigned.reading.figure;

import org.undersigned.letter.Figure;

/**
 * A figure and where its words stand: qualifier and number from one token to another, and up to where the unit runs; ends
 * exclusive.
 */
record Measured(Figure figure, int from, int to, int unitEnd) {}
