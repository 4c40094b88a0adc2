package org.goldenthread.web.pages;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.goldenthread.web.pages.casefile.CasePages;
import org.goldenthread.web.pages.home.HomePages;
import org.goldenthread.web.pages.meeting.CaseMeetingPages;
import org.goldenthread.web.pages.meeting.MeetingPages;
import org.goldenthread.web.pages.meeting.TheDayPages;
import org.goldenthread.web.pages.shell.ChoosingHowToRead;
import org.goldenthread.web.pages.shell.ViewWriter;
import org.goldenthread.web.pages.shell.WhatWentWrong;

/** The pages, each named here: nothing is served because it happens to lie on the class path. */
@ApplicationPath("/")
public class PagesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ViewWriter.class,
                WhatWentWrong.class,
                ChoosingHowToRead.class,
                HomePages.class,
                CasePages.class,
                CaseMeetingPages.class,
                MeetingPages.class,
                TheDayPages.class);
    }
}
