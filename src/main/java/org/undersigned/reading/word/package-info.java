/**
 * Word documents as blocks. The parts of the package are read one after the other as streams of XML events, so that a
 * document costs about as much memory as its words. May depend on {@code letter} and {@code reading.block}.
 */
package org.undersigned.reading.word;
