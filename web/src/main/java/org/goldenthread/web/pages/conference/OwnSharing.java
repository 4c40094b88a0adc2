package org.goldenthread.web.pages.conference;

import java.util.List;

/**
 * The last look before others may read what somebody wants to say.
 *
 * @param readers who will be able to read it: names, or in what capacity where the writer may not know who it is
 */
public record OwnSharing(String action, String day, String token, int version, String words, List<String> readers) {

    public OwnSharing {
        readers = List.copyOf(readers);
    }
}
