/**
 * HTML pages and their messages in each language, rendered by Qute, which escapes everything from a letter. The same letter,
 * URL and language always give the same page. Depends on {@code letter} and {@code representation}; {@code page.embed} depends
 * on this package.
 */
package org.undersigned.page;
