package org.goldenthread.core.meeting;

import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PersonId;

/** Somebody who is invited, as everybody may know who knows that they take part. What they need is not said. */
public record Guest(PersonId person, Capacity capacity, Set<DayPart> parts, Coming coming) {}
