package org.goldenthread.core.letter;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/** Where a line may end (UAX 14, as ICU keeps it): never at an apostrophe within a word, of which Welsh has many. */
final class LineEnds implements FSTextBreaker {

    private final BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);

    @Override
    public int next() {
        return ends.next();
    }

    @Override
    public void setText(String text) {
        ends.setText(text);
    }
}
