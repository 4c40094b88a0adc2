package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The mark that every form carries in a hidden field named {@value #FIELD}, so that only our own pages can send it. It
 * looks different each time, so that compressing a page tells nothing about it.
 */
public final class FormToken {

    /** The name of the hidden field; in a form with a file it is the first of all. */
    public static final String FIELD = "form-token";

    /** The header that a script sends instead. */
    public static final String HEADER = "X-Form-Token";

    private static final String ATTRIBUTE = FormToken.class.getName();
    private static final String EARLIER = ATTRIBUTE + ".earlier";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    /** A token for a form on the page that is being made. Begins a session where there is none. */
    public static String of(HttpServletRequest request) {
        byte[] mask = new byte[LENGTH];
        RANDOM.nextBytes(mask);
        byte[] token = Arrays.copyOf(mask, 2 * LENGTH);
        System.arraycopy(mixed(secret(request.getSession(true)), mask), 0, token, LENGTH, LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** True where the token was made for this session. Takes the same time wherever it is wrong. */
    static boolean fits(@Nullable HttpSession session, @Nullable String said) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof byte[] secret && fits(secret, said);
    }

    /** True where the token was made for the session that the same person had before in this browser. */
    static boolean fitsEarlier(@Nullable HttpSession session, @Nullable String said) {
        return session != null && session.getAttribute(EARLIER) instanceof byte[] secret && fits(secret, said);
    }

    static boolean fits(byte[] secret, @Nullable String said) {
        if (said == null) {
            return false;
        }
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(said);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (token.length != 2 * LENGTH) {
            return false;
        }
        byte[] mask = Arrays.copyOf(token, LENGTH);
        byte[] rest = Arrays.copyOfRange(token, LENGTH, 2 * LENGTH);
        return MessageDigest.isEqual(secret, mixed(rest, mask));
    }

    /** A fresh secret for a session that has just begun. */
    static byte[] renew(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
        return secret(session);
    }

    /** Forms of that person's session before this one can be told from a stranger's. */
    static void rememberEarlier(HttpSession session, byte[] secret) {
        session.setAttribute(EARLIER, secret.clone());
    }

    private static byte[] secret(HttpSession session) {
        synchronized (SessionLocks.of(session.getId())) {
            if (session.getAttribute(ATTRIBUTE) instanceof byte[] secret) {
                return secret;
            }
            byte[] secret = new byte[LENGTH];
            RANDOM.nextBytes(secret);
            session.setAttribute(ATTRIBUTE, secret);
            return secret;
        }
    }

    private static byte[] mixed(byte[] one, byte[] other) {
        byte[] mixed = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            mixed[i] = (byte) (one[i] ^ other[i]);
        }
        return mixed;
    }
}
