package org.goldenthread.core.access;

import java.util.List;

/**
 * How one person stands to one case.
 *
 * @param grants every one that they ever held there
 * @param kept what an edge keeps from them anywhere, and what waits there and was written by somebody else
 */
record Holding(List<GrantTerms> grants, List<KeptBack> kept) {}
