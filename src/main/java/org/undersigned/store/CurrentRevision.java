package org.undersigned.store;

import java.time.Instant;

/** Which revision of a letter is the current one, and when it was published. */
public record CurrentRevision(int revision, Instant publishedAt) {}
