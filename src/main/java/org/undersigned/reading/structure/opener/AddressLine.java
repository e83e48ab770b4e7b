package org.undersigned.reading.structure.opener;

import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;

/**
 * A line of address.
 *
 * @param marked whether it stands under "To:" or "cc:", rather than alone
 * @param block which block of the head it stands in
 * @param startsRecipient whether a marker begins with it
 */
record AddressLine(Role role, boolean marked, boolean startsRecipient, int block, String text, Line line) {}
