package org.goldenthread.web.pages.parts;

/** Words that lead somewhere; the address holds no name and no place. */
public record Link(String href, String words) {}
