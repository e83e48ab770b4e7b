package org.undersigned.reading.annotation.key;

import org.undersigned.interchange.JsonSchemaType;

/**
 * A key of {@code letter.yaml}.
 *
 * @param description one sentence, for the JSON Schema and the documentation
 */
public record CorrectionKey(String name, JsonSchemaType type, String description) {}
