package org.goldenthread.core.letter;

import java.util.Map;
import org.goldenthread.core.kernel.StrictJson;

/** A letter for the tests. */
final class Invitation {

    static final Map<String, String> VALUES = Map.of(
            "recipient", "Mair",
            "child", "Osian",
            "coordinator", "Ruth",
            "telephone", "01632 960 123",
            "day", "Thursday 26 November 2026",
            "place", "Tŷ’r Ŵyl, Y Stryd Fawr");

    private Invitation() {}

    static LetterWords unfilled() {
        return LetterWords.of(StrictJson.read("""
                {"title": "An invitation", "about": "invitation", "salutation": "Dear {{recipient}}",
                 "sections": [
                   {"words": "There is a family meeting for {{child}}.\\n\\nYou can say no."},
                   {"heading": "The day", "words": "- Day: {{day}}\\n- Place: {{place}}"},
                   {"heading": "A number to ring", "words": "Ring {{coordinator}} on {{telephone}}."}],
                 "closing": "With best wishes", "signature": "{{coordinator}}"}"""));
    }
}
