package org.goldenthread.web.api.content;

import java.util.UUID;

/** What came of writing. */
public record Made(UUID id, int version) {}
