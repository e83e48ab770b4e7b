/**
 * What another site embeds: snippets, oEmbed, and a letter with some of its collections.
 */
package org.undersigned.representation.embed;
