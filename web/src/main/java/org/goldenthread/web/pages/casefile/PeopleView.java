package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Everybody the reader may know of, on a page of its own.
 *
 * @param past those whose part has ended
 * @param invite where the reader may invite somebody, or null where they may not
 * @param bring where the reader may bring somebody in, whoever it is, or null where they may not
 * @param open each person's own page, for who brings people in
 */
public record PeopleView(
        CaseHead head,
        List<PersonRow> now,
        List<PersonRow> past,
        @Nullable String invite,
        @Nullable String bring,
        List<Link> open) {

    /** Without pages of their own. */
    public PeopleView(CaseHead head, List<PersonRow> now, List<PersonRow> past, @Nullable String invite) {
        this(head, now, past, invite, null, List.of());
    }
}
