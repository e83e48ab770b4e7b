/**
 * Detects where the closer begins, and signatures and lists that nothing announces. May depend on {@code letter},
 * {@code reading.block}, {@code reading.context}, {@code reading.language}, {@code reading.structure.closer.closing},
 * {@code reading.structure.closer.list}, {@code reading.structure.closer.layout},
 * {@code reading.structure.closer.signature} and {@code reading.structure.line}.
 */
package org.undersigned.reading.structure.closer.detection;
