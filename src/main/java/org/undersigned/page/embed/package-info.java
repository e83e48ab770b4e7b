/**
 * What other sites show of a letter in a frame, and the gallery where a webmaster chooses it. May depend on what pages may.
 * The same letter, address and language always give the same frame.
 */
package org.undersigned.page.embed;
