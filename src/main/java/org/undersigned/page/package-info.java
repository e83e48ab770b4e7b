/**
 * What a person sees: pages and their words in each language, set by Qute, which escapes all that comes from a letter. May
 * depend on {@code letter} and {@code representation}. The same letter, address and language always give the same page.
 */
package org.undersigned.page;
