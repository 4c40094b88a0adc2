package org.goldenthread.web.pages.casefile;

import java.util.List;

/** The cases that the reader takes part in. */
public record CaseList(List<CaseRow> cases) {}
