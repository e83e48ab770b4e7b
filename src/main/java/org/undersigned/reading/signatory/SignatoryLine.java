package org.undersigned.reading.signatory;

import org.undersigned.letter.Finding.Position;

/**
 * One line of a list of signatories, as written.
 *
 * @param group the label it stands under; {@code null} where there is none
 */
public record SignatoryLine(String text, Position position, String group) {}
