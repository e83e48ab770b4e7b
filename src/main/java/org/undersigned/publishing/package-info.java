/**
 * The use case: read a letter, compare it with what is published, store a revision, report. May depend on {@code reading},
 * {@code store} and {@code letter}.
 */
package org.undersigned.publishing;
