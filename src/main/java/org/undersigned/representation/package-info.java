/**
 * Representations: what they share, JSON, NDJSON and the JSON Schema; one sub-package per further format. Pure and
 * deterministic. Depends on {@code letter}, {@code interchange} and format libraries; sub-packages depend on this package,
 * and only {@code table} on others ({@code tei} and {@code text}, for the data package).
 */
package org.undersigned.representation;
