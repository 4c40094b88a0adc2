package org.goldenthread.web.pages.papers;

import java.util.List;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.parts.FileRow;

/** A family's papers, by child where there are several. */
public record MyPapers(List<Group> groups) {

    /** @param child whose papers they are; empty where the reader has one case only */
    public record Group(String child, List<PaperRow> papers, List<FileRow> files) {}
}
