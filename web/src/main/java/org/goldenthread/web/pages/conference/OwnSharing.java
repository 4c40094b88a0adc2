package org.goldenthread.web.pages.conference;

import java.util.List;
import org.goldenthread.web.pages.casefile.GainingInWords.Gaining;

/**
 * The last look before others may read what somebody wants to say.
 *
 * @param readers who will be able to read it
 * @param warnings what to think of first
 */
public record OwnSharing(
        String action,
        String day,
        String token,
        int version,
        String words,
        List<Gaining> readers,
        List<String> warnings) {

    public OwnSharing {
        readers = List.copyOf(readers);
        warnings = List.copyOf(warnings);
    }
}
