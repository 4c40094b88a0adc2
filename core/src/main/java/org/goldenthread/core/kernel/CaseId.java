package org.goldenthread.core.kernel;

import java.util.UUID;

/** One child's case. It stands in the kernel because the trail and the policy need it before there is a case file. */
public record CaseId(UUID value) implements Identifier {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }
}
