package org.goldenthread.web.pages.papers;

import java.util.List;
import org.goldenthread.web.pages.casefile.PaperRow;

/** A family's papers, by child where there are several. */
public record MyPapers(List<Group> groups) {

    /** @param child whose papers they are; empty where the reader has one case only */
    public record Group(String child, List<PaperRow> papers, List<FileRow> files) {}

    /** @param detail when it came and how large it is */
    public record FileRow(String href, String name, String detail) {}
}
