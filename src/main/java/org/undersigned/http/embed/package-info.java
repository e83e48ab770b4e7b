/**
 * What partner sites use: embed pages, the embed builder and oEmbed. May depend on {@code http.letter}.
 */
package org.undersigned.http.embed;
