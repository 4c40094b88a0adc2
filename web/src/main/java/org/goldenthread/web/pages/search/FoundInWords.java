package org.goldenthread.web.pages.search;

import java.util.List;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.search.Found;
import org.goldenthread.core.search.Highlight;
import org.goldenthread.core.search.Result;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.parts.FileRow;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.search.SearchView.Row;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says what was found as the lists of papers and files would say it, and whose case it is in where there are several. */
final class FoundInWords {

    private final Page page;
    private final List<CaseLine> mine;

    FoundInWords(Page page, List<CaseLine> mine) {
        this.page = page;
        this.mine = mine;
    }

    Row row(Result result) {
        String child = child(result.caseId());
        InWords words = new InWords(page, child);
        return result.found() instanceof Found.Paper paper
                ? paper(words.paper(paper.line()), child, result.highlight())
                : file(words.file(((Found.File) result.found()).line(), false), child, result.highlight());
    }

    private Row paper(PaperRow paper, String child, @Nullable Highlight highlight) {
        Tag kind = new Tag(page.say("search.paper"), Tag.Tone.PLAIN);
        return new Row(
                paper.href(), paper.title(), kind, detail(child, paper.detail()), false, highlight, paper.redacted());
    }

    private Row file(FileRow file, String child, @Nullable Highlight highlight) {
        Tag kind = new Tag(page.say("search.file"), Tag.Tone.QUIET);
        return new Row(file.href(), file.name(), kind, detail(child, file.detail()), true, highlight, false);
    }

    private String detail(String child, String detail) {
        return mine.size() < 2 || child.isEmpty() ? detail : page.say("search.about", "child", child) + ". " + detail;
    }

    private String child(@Nullable CaseId caseId) {
        return mine.stream()
                .filter(line -> line.id().equals(caseId))
                .map(CaseLine::childKnownAs)
                .findFirst()
                .orElse("");
    }
}
