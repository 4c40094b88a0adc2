package org.goldenthread.core.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** What a part of a letter is by its name: words, a picture or a kind of letters, or something that is not read here. */
final class OfficePart {

    private static final Set<String> XML = Set.of("xml", "rels", "rdf", "svg", "vml");
    private static final Set<String> TEXT = Set.of("htm", "html", "xhtml", "txt", "rtf", "mimetype");
    private static final Set<String> NO_WORDS = Set.of(
            "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "odttf", "ttf", "otf", "layout-cache");

    private static final int HEAD = 64;

    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final Pattern RTF_LETTER = Pattern.compile("\\\\'([0-9a-fA-F]{2})|\\\\u(-?\\d{1,6})\\??");
    private static final Pattern RTF_MARK = Pattern.compile("\\\\[a-zA-Z]+-?\\d* ?|[{}]");
    private static final Pattern HTML_LETTER = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|(\\d{1,7}));?");

    private OfficePart() {}

    static boolean isXml(String name) {
        return XML.contains(ending(name));
    }

    static boolean isText(String name) {
        return TEXT.contains(ending(name));
    }

    /** Pictures and kinds of letters; not what only says that it is one. */
    static boolean showsNoWords(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean readsAsWords = head.chars().allMatch(c -> c >= ' ' && c < 0x7F || Character.isWhitespace(c));
        return NO_WORDS.contains(ending(name)) && !readsAsWords && !PlaceTaken.isIn(bytes);
    }

    /** The words with their marks left out. */
    static String text(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        if (ending(name).equals("rtf")) {
            String letters = RTF_LETTER
                    .matcher(text)
                    .replaceAll(found -> found.group(1) != null
                            ? letter(found.group(1), 16)
                            : letter(found.group(2).replace("-", ""), 10));
            return RTF_MARK.matcher(letters).replaceAll("");
        }
        return HTML_LETTER
                .matcher(MARK.matcher(text).replaceAll(" "))
                .replaceAll(found -> found.group(1) != null ? letter(found.group(1), 16) : letter(found.group(2), 10));
    }

    private static String letter(String number, int base) {
        int c = Integer.parseInt(number, base);
        return Character.isValidCodePoint(c) && Character.isLetterOrDigit(c) ? Character.toString(c) : " ";
    }

    private static String ending(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    }
}
