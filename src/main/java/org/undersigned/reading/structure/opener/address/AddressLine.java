package org.undersigned.reading.structure.opener.address;

import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;

/**
 * A line of address.
 *
 * @param marked whether it has a label such as "To:" or "cc:"
 * @param block the number of its block in the opener
 * @param startsRecipient whether a recipient begins with it in any case
 */
public record AddressLine(Role role, boolean marked, boolean startsRecipient, int block, String text, Line line) {}
