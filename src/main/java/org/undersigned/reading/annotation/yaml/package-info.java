/**
 * Parses {@code letter.yaml} within limits, with typed access to its values and their positions. Depends on the codecs of
 * {@code interchange} for the types of values, and on snakeyaml-engine.
 */
package org.undersigned.reading.annotation.yaml;
