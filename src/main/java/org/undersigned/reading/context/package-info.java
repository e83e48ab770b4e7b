/**
 * What one reading carries through all its steps: the findings and ids so far, cancellation, and limits. Depends on
 * {@code letter} only.
 */
package org.undersigned.reading.context;
