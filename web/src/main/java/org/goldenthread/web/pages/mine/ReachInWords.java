package org.goldenthread.web.pages.mine;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.web.pages.shell.Page;

/** Says how somebody is reached, as they would say it: "We text you between 10 and 2. We never leave a voice message." */
public final class ReachInWords {

    private final Page page;

    public ReachInWords(Page page) {
        this.page = page;
    }

    /** The way said last, without the number or address; empty where nothing was said. */
    public String inShort(List<Reach> ways) {
        return ways.isEmpty() ? "" : sentence(ways.get(0));
    }

    public String sentence(Reach way) {
        String channel = way.channel().name().toLowerCase(Locale.ROOT);
        SafeHours hours = way.hours();
        String when = hours.anyTime()
                ? page.say("reach." + channel + ".any-time")
                : page.say(
                        "reach." + channel + ".at",
                        "days",
                        days(hours),
                        "from",
                        page.time(hours.from()),
                        "until",
                        page.time(hours.until()));
        boolean rings = channel.equals("phone") || channel.equals("sms");
        return rings && !way.voicemail() ? when + " " + page.say("reach.no-voicemail") : when;
    }

    private String days(SafeHours hours) {
        if (hours.days().size() == DayOfWeek.values().length) {
            return page.say("reach.every-day");
        }
        return hours.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, page.language().locale()))
                .collect(Collectors.joining(", "));
    }
}
