package org.goldenthread.core.access;

import java.util.Optional;
import org.goldenthread.core.kernel.Identifier;

/** Each feature tells the gate where its things live. One bean per kind of identifier that use cases take. */
public interface SubjectFinder<I extends Identifier> {

    Class<I> idType();

    /** The thing's stamp, or empty where there is no such thing. Asks nobody's permission and shows nobody anything. */
    Optional<Subject> find(I id);

    /**
     * The same without looking whether it is there, where its name alone says where it would be. Only for what nobody can
     * hold anything in, or act for, unless it is there.
     */
    default Optional<Subject> whereItWouldBe(I id) {
        return Optional.empty();
    }
}
