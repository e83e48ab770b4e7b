package org.undersigned.publishing;

/**
 * The reading of a letter's folder.
 *
 * @param annotations its {@code letter.yaml}, with the correction that was sent; {@code null} if there is none
 */
public record FolderPreview(ReadingPreview reading, String annotations) {}
