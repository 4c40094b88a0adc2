package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.goldenthread.web.pages.parts.PathStep;

/** What has been done, what is to do now and what is planned, as one thread. */
public record StepsView(CaseHead head, List<PathStep> steps) {}
