package org.goldenthread.web.pages.parts;

/** A file in a list. @param detail when it came and how large it is */
public record FileRow(String href, String name, String detail) {}
