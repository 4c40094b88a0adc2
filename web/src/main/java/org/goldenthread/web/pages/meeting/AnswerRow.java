package org.goldenthread.web.pages.meeting;

import java.util.List;

/**
 * What somebody answered, for whoever convenes.
 *
 * @param needs what helps them; empty where they need nothing or have not said
 * @param said anything else they said; may be empty
 * @param came for the part that is open: whether they were noted as there; empty where it is not noted
 * @param waits where they wait on the day; empty where nothing was said
 * @param sayWaits where it is said where they wait; empty once the day has begun
 * @param tell where what they tell the coordinator is written down; empty once the day has begun
 */
public record AnswerRow(
        String person,
        String name,
        String coming,
        List<String> needs,
        String said,
        String came,
        String waits,
        String sayWaits,
        String tell) {}
