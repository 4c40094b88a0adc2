package org.goldenthread.core.access;

import java.util.Optional;
import org.goldenthread.core.kernel.Identifier;

/** Each feature tells the gate where its things live. One bean per kind of identifier that use cases take. */
public interface SubjectFinder<I extends Identifier> {

    Class<I> idType();

    /** The thing's stamp, or empty where there is no such thing. Asks nobody's permission and shows nobody anything. */
    Optional<Subject> find(I id);
}
