/**
 * Detects where the closer begins, and signatures and lists that nothing announces. May depend on
 * {@code reading.structure.closer.closing}, {@code reading.structure.closer.list},
 * {@code reading.structure.closer.layout}, {@code reading.structure.closer.signature} and on what these may depend on.
 */
package org.undersigned.reading.structure.closer.detection;
