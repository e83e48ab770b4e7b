package org.undersigned.letter;

import java.time.Instant;

/**
 * The withdrawal of a letter, in effect until the letter is restored.
 *
 * @param reason one sentence or more, for readers of the letter
 * @param successor the id of a letter or an absolute URL that replaces it; {@code null} if there is none
 */
public record Withdrawal(Slug letter, Instant withdrawnAt, String reason, String successor) {}
