/**
 * A second opinion about which lines of a file name its signatories: a linear model whose weights were learnt from letters
 * with known lists.
 */
package org.undersigned.reading.structure.classifier;
