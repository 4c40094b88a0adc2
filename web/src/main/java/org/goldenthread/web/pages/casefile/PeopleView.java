package org.goldenthread.web.pages.casefile;

import java.util.List;

/** Everybody the reader may know of, on a page of its own. @param past those whose part has ended */
public record PeopleView(CaseHead head, List<PersonRow> now, List<PersonRow> past) {}
