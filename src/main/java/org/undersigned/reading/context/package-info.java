/**
 * Shared by all steps of a reading: the finding collector, slugs, cancellation and limits. May depend on {@code letter},
 * ICU and the YAML parser.
 */
package org.undersigned.reading.context;
