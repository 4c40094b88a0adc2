package org.goldenthread.web.pages.casefile;

import org.goldenthread.web.pages.parts.Tag;

/** A case in a list. */
public record CaseRow(String href, String child, String reference, String since, String as, Tag state) {}
