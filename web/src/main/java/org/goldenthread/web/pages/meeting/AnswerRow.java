package org.goldenthread.web.pages.meeting;

import java.util.List;

/**
 * What somebody answered, for whoever convenes.
 *
 * @param needs what helps them; empty where they need nothing or have not said
 * @param said anything else they said; may be empty
 * @param came for the part that is open: whether they were noted as there; empty where it is not noted
 * @param tell where what they tell the coordinator is written down; empty once the day has begun
 */
public record AnswerRow(
        String person, String name, String coming, List<String> needs, String said, String came, String tell) {}
