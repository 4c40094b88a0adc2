package org.goldenthread.web.api.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a program surely takes JSON by its Accept (RFC 9110 §12.5.1); the long way decides where that is in doubt. */
final class TakesJson {

    private static final Pattern TAKEN = Pattern.compile(
            "(application/json|application/\\*|\\*/\\*)" + "(\\s*;\\s*q=(1(\\.0{0,3})?|0?\\.[0-9]{0,2}[1-9][0-9]?))?");
    private static final Pattern OF_JSON = Pattern.compile("(application/|\\*).*");

    private TakesJson() {}

    static boolean surely(@Nullable Collection<String> accept) {
        if (accept == null) {
            return true;
        }
        if (accept.size() != 1) {
            return false;
        }
        List<String> kinds = Arrays.stream(accept.iterator().next().split(","))
                .map(String::strip)
                .toList();
        // whoever says of one of them that they do not take it may mean JSON
        return kinds.stream().anyMatch(kind -> TAKEN.matcher(kind).matches())
                && kinds.stream()
                        .filter(kind -> OF_JSON.matcher(kind).matches())
                        .noneMatch(kind -> kind.matches(".*;\\s*q=0?(\\.0*)?"));
    }
}
