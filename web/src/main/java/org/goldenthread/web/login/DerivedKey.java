package org.goldenthread.web.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys made from the portal's secret at the provider, one for each purpose, so that none says anything of another. */
final class DerivedKey {

    private static final String ALGORITHM = "HmacSHA256";

    private DerivedKey() {}

    /** 256 bits; the same for the same words for as long as the portal's secret stays. */
    static byte[] of(LoginSettings settings, String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret().getValueBytes(), ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
