/**
 * Citations of a letter or of its words: CSL, BibTeX, RIS, and links to text fragments.
 */
package org.undersigned.representation.citation;
