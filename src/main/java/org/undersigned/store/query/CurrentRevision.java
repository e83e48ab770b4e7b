package org.undersigned.store.query;

import java.time.Instant;

/** The number of a letter's current revision, and when it was published. */
public record CurrentRevision(int revision, Instant publishedAt) {}
