package org.goldenthread.core.meeting;

/** Makes an account at the identity provider, or finds the one that an attempt before has made. */
@FunctionalInterface
public interface AccountMaking {

    /** The account's subject ({@code sub}). Whatever is thrown leaves the link as good as before. */
    String accountFor(Newcomer newcomer);
}
