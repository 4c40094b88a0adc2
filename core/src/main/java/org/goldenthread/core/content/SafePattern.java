package org.goldenthread.core.content;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Whether an expression in a schema can be tried on any text without thinking for long. What is allowed goes through a text
 * once and never comes back far: it begins at the text's first letter, repeats single characters and no groups, looks neither
 * ahead nor back, and repeats without end once at most.
 */
final class SafePattern {

    private static final int LONGEST = 200;

    /** The letters that may stand behind a backslash. */
    private static final String ESCAPES = "dDwWsSbBtnrfpPxu";

    /** In how many ways at most one text may be split among the parts that repeat a bounded number of times. */
    private static final int MOST_WAYS = 1000;

    private final String pattern;
    private int at;
    private long ways = 1;
    private int endless;

    private SafePattern(String pattern) {
        this.pattern = pattern;
    }

    /** Why it is not tried, in half a sentence; nothing where it may be. */
    static Optional<String> refused(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters.");
        }
        if (!pattern.startsWith("^")) {
            return Optional.of("must begin with ^.");
        }
        if (hasEscapesOfItsOwn(pattern)) {
            return Optional.of("has a letter behind \\ that is not used here. Use " + ESCAPES + ".");
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException notOne) {
            return Optional.of("is no expression, or not a whole one.");
        }
        return new SafePattern(pattern).walk();
    }

    /** Quoted parts, named signs and the like: what is walked through here would read them otherwise than whoever tries them. */
    private static boolean hasEscapesOfItsOwn(String pattern) {
        for (int i = 0; i < pattern.length() - 1; i++) {
            if (pattern.charAt(i) == '\\') {
                char escaped = pattern.charAt(++i);
                boolean sign = escaped < 128 && !Character.isLetterOrDigit(escaped);
                if (!sign && ESCAPES.indexOf(escaped) < 0 && !isReference(escaped)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<String> walk() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '(' && pattern.startsWith("?", at + 1) && !pattern.startsWith("?:", at + 1)) {
                return Optional.of("looks ahead, back, or names a group.");
            }
            if (c == '\\' && at + 1 < pattern.length() && isReference(pattern.charAt(at + 1))) {
                return Optional.of("repeats what it found before.");
            }
            boolean group = c == ')';
            if (c == '|') {
                ways *= 2;
            }
            step(c);
            if (repeats(group)) {
                return Optional.of("repeats a group. Repeat single characters.");
            }
        }
        return endless > 1 || ways > MOST_WAYS ? Optional.of("repeats too much. Make it simpler.") : Optional.empty();
    }

    private static boolean isReference(char c) {
        return Character.isDigit(c) || c == 'k';
    }

    /** Behind one character, class, escape or bracket. */
    private void step(char c) {
        if (c == '\\') {
            at += 2;
            if (at <= pattern.length() && "pPxu".indexOf(pattern.charAt(at - 1)) >= 0 && pattern.startsWith("{", at)) {
                at = pattern.indexOf('}', at) + 1;
            }
        } else if (c == '[') {
            int open = 0;
            do {
                char inside = pattern.charAt(at);
                open += inside == '[' ? 1 : inside == ']' ? -1 : 0;
                at += inside == '\\' ? 2 : 1;
            } while (open > 0 && at < pattern.length());
        } else {
            at++;
        }
    }

    /** Counts what stands behind it and repeats it. @return true where it repeats a group more than once */
    private boolean repeats(boolean group) {
        boolean refused = false;
        while (at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0) {
            char c = pattern.charAt(at);
            int end = c == '{' ? Math.max(at, pattern.indexOf('}', at)) : at;
            String counted = pattern.substring(at, end + 1);
            at = end + 1;
            refused |= group && c != '?';
            count(counted);
        }
        return refused;
    }

    private void count(String repeated) {
        if (repeated.equals("*") || repeated.equals("+") || repeated.endsWith(",}")) {
            endless++;
        } else if (repeated.equals("?")) {
            ways *= 2;
        } else if (repeated.contains(",")) {
            String[] ends = repeated.substring(1, repeated.length() - 1).split(",");
            ways *= Math.max(1, Long.parseLong(ends[1].strip()) - Long.parseLong(ends[0].strip()) + 1);
        }
        ways = Math.min(ways, Integer.MAX_VALUE);
    }
}
