package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.goldenthread.web.pages.parts.PathStep;

/**
 * What was decided in a case and when, then what is still to do.
 *
 * @param ahead what is to do now, and what waits beside it
 */
public record StepsView(CaseHead head, List<Decided> decided, List<PathStep> ahead) {}
