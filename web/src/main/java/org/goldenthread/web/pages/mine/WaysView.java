package org.goldenthread.web.pages.mine;

import java.util.List;

/** How one is reached, in full, for somebody who has just shown who they are. */
public record WaysView(List<MineView.Way> ways) {}
