package org.goldenthread.core.casefile;

import java.util.List;

/** A case at a glance: the child, the people the reader may know of, and those of their siblings' cases that they see too. */
public record CaseOverview(CaseLine line, List<Involved> people, List<CaseLine> siblings) {}
