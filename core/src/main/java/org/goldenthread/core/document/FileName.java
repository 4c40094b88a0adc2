package org.goldenthread.core.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name as it is kept and given out: a label for people, never a path and never a command. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*%$#{}`;&]");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * The last part of the name in Unicode's composed form, without characters that hide, turn the line or mean something
     * to a shell, a template or a file system; at most 120 characters, its ending kept.
     */
    static String tidy(String name) {
        String last =
                PATH.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        StringBuilder kept = new StringBuilder();
        last.codePoints().filter(FileName::shows).forEach(kept::appendCodePoint);
        String fit = UNFIT.matcher(kept).replaceAll("_").strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (RESERVED.matcher(fit).matches()) {
            fit = "_" + fit;
        }
        return shortened(fit);
    }

    /** The header's value for giving a file out to be saved, never shown in place (RFC 6266, RFC 8187). */
    static String disposition(String name) {
        StringBuilder plain = new StringBuilder();
        StringBuilder coded = new StringBuilder();
        name.chars().forEach(c -> plain.append(c < 0x20 || c > 0x7E || c == '"' || c == '\\' ? '_' : (char) c));
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
            if (letter || b == '-' || b == '.' || b == '_') {
                coded.append((char) b);
            } else {
                coded.append('%').append(String.format("%02X", b & 0xFF));
            }
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }

    private static boolean shows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
