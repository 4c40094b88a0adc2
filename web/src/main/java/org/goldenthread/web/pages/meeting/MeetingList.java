package org.goldenthread.web.pages.meeting;

import java.util.List;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.jspecify.annotations.Nullable;

/** Meetings: of one case, with its head, or of all cases of the reader. */
public record MeetingList(@Nullable CaseHead head, List<MeetingRow> ahead, List<MeetingRow> before) {}
