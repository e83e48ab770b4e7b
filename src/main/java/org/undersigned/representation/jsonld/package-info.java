/**
 * JSON-LD in the vocabulary of schema.org and the W3C Web Annotation model.
 */
package org.undersigned.representation.jsonld;
