/**
 * Pictures: cards and charts as SVG, and cards for social networks as PNG. Pure and deterministic: a drawing is a list of
 * primitives, which one renderer writes as SVG and another as pixels. Text does not use system fonts, because a small
 * container has none.
 */
package org.undersigned.representation.picture;
