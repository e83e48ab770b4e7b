/**
 * Feeds (Atom, JSON Feed) of what was published or changed, and the sitemap.
 */
package org.undersigned.representation.feed;
