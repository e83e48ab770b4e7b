/**
 * Doubts about a reading: checks its list of signatories, its recipients and the letter as a whole for what may be misread,
 * and withdraws what the publisher has settled. Changes no part of the letter. May depend on {@code letter},
 * {@code reading.list}, {@code reading.structure}, {@code reading.signatory}, {@code reading.quantity},
 * {@code reading.demand}, {@code reading.annotation}, {@code reading.block}, {@code reading.language} and
 * {@code reading.context}.
 */
package org.undersigned.reading.doubt;
