package org.goldenthread.core.access;

import java.util.UUID;

/** One thing that the policy is asked about: what it is, which one, and the stamp that says where it lives. */
public record Subject(SubjectKind kind, UUID id, AccessStamp stamp) {}
