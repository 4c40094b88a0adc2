package org.goldenthread.core.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some lines of a list of work, and where it goes on, or null where it ends. */
public record WorkPage(List<WorkLine> lines, @Nullable WorkPlace next) {}
