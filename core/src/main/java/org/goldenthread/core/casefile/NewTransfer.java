package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.kernel.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A case is to go to another authority.
 *
 * @param notBefore when it can be taken over at the earliest
 * @param stays the part of the social worker who stays for a while to hand over, or null for nobody
 * @param because read by whoever takes it over, who takes no part yet: it names nobody
 * @param careOrder whether a court has made one, so that only a court can say which authority has the child
 */
public record NewTransfer(
        AgencyId to, Instant notBefore, @Nullable ParticipationId stays, String because, boolean careOrder) {}
