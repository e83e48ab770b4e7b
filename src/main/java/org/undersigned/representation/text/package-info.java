/**
 * A letter or a collection as plain text or Markdown.
 */
package org.undersigned.representation.text;
