package org.goldenthread.core.document;

/**
 * What could be read in a file.
 *
 * @param whole false where others can read more in it
 */
record Read(String text, boolean whole) {}
