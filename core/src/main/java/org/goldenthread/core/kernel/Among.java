package org.goldenthread.core.kernel;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list within a query, one parameter for each value: a query that binds a whole list to one parameter is translated anew
 * each time it is asked. It is filled up to the next power of two with its last value, so that few texts are told apart.
 *
 * @param <T> what is listed
 */
public final class Among<T> {

    private static final int LONG = 512;

    private final String name;
    private final List<T> values;

    private Among(String name, List<T> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * @param name what the parameters begin with
     * @param values at least one
     */
    public static <T> Among<T> of(String name, Collection<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing is among nothing");
        }
        return new Among<>(name, List.copyOf(values));
    }

    /** What stands behind {@code in}, brackets and all. */
    public String text() {
        if (values.size() > LONG) {
            return ":" + name;
        }
        return IntStream.range(0, length()).mapToObj(at -> ":" + name + at).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Fills in what {@link #text} left open. */
    public <Q extends Query> Q bind(Q query) {
        if (values.size() > LONG) {
            query.setParameter(name, values);
            return query;
        }
        for (int at = 0; at < length(); at++) {
            query.setParameter(name + at, values.get(Math.min(at, values.size() - 1)));
        }
        return query;
    }

    private int length() {
        int highest = Integer.highestOneBit(values.size());
        return highest == values.size() ? highest : highest << 1;
    }
}
