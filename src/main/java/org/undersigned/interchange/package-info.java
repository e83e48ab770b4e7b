/**
 * The canonical JSON of the model: writing, reading and schema.
 *
 * <p>Each type of the model has one {@link org.undersigned.interchange.ObjectCodec} that lists its properties with codec and
 * description. Writing, reading and the schema all use this list. Depends on {@code letter} and Jackson.
 */
package org.undersigned.interchange;
