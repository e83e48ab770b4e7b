/**
 * The interchange form of the model: the canonical JSON, both ways, and its schema.
 *
 * <p>Each type of the model has one {@link org.undersigned.interchange.ObjectCodec}: the list of its keys, each with its kind and
 * one sentence. A key is public because a line here says so; what is written, what is read back and what the schema
 * promises all come from that line. May depend on {@code letter} and on Jackson's streaming core and tree.
 */
package org.undersigned.interchange;
