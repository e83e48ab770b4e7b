package org.undersigned.letter;

/** How many parts of each collection a revision adds, changes or removes. */
public record PartCounts(int recipients, int sections, int statistics, int demands, int citations, int signatories) {}
