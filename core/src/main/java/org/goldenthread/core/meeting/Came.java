package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.PersonId;

/** That somebody came to a part of the day, or did not; never of private time. */
public record Came(PersonId person, DayPart part, boolean came) {}
