/**
 * From the model to bytes: JSON, NDJSON, CSV, Markdown and the schema. Pure and deterministic, key by key as the shapes
 * say. May depend on {@code letter}, {@code interchange} and writers of formats.
 */
package org.undersigned.representation;
