/**
 * Pictures of figures, drawn by the program itself: cards and charts as SVG, and cards for social networks as PNG. Pure and
 * deterministic: a drawing is a list of shapes, which one writer turns into SVG and another into pixels. No text goes through
 * the machine's fonts, of which a small container has none.
 */
package org.undersigned.representation.picture;
