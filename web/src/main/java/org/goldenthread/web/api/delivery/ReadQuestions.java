package org.goldenthread.web.api.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Questions by the text that they were read from, so that the same text is not read twice; a few, and of no great length. */
final class ReadQuestions {

    private static final int MOST = 4_000;
    private static final int LONGEST = 300;

    private final Map<String, Question> read = new ConcurrentHashMap<>();

    /** @param reading what the text says; nothing where it cannot be read, which is not remembered */
    Optional<Question> of(String text, Supplier<Optional<Question>> reading) {
        Question known = read.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Question> asked = reading.get();
        if (text.length() <= LONGEST) {
            asked.ifPresent(question -> remember(text, question));
        }
        return asked;
    }

    int size() {
        return read.size();
    }

    private void remember(String text, Question question) {
        if (read.size() >= MOST) {
            read.clear();
        }
        read.put(text, question);
    }
}
