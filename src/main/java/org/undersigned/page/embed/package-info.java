/**
 * Embeds: pages that other sites show in a frame, and the configurator that generates the HTML snippets. The same letter, URL
 * and language always give the same page. Depends on {@code page} and what that depends on.
 */
package org.undersigned.page.embed;
