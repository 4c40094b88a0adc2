package org.goldenthread.core.document;

/**
 * A picture in one width.
 *
 * @param width in pixels, as the height
 * @param sha256 of its bytes; a strong tag of it
 */
public record Rendition(int width, int height, FileKind kind, long size, String sha256) {}
