package org.goldenthread.demonstration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the demonstration, written piece by piece. Every text is escaped; only the tags that stand here are tags. */
final class Sheet {

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.:/?&=%#~+@,;-]*[\\w/=#]");

    private final StringBuilder html = new StringBuilder();
    private final SheetWords words;

    /** @param here the address of this page, to which a change of language leads back */
    Sheet(SheetWords words, String title, String here) {
        this.words = words;
        html.append("<!doctype html><html lang=\"")
                .append(words.language().tag())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<meta name=\"robots\" content=\"noindex\"><title>")
                .append(escaped(words.say("title", title)))
                .append("</title><link rel=\"icon\" href=\"data:,\">")
                .append("<link rel=\"stylesheet\" href=\"/demonstration/sheet.css\"></head><body>")
                .append("<header><b>" + escaped(words.say("header")) + "</b><nav aria-label=\"")
                .append(escaped(words.say("nav")) + "\">")
                .append(linked("/demonstration/people", words.say("nav.people")) + " ")
                .append(linked("/demonstration/inbox", words.say("nav.inbox")) + " ")
                .append(linked("/", words.say("nav.portal")) + " <a lang=\"")
                .append(words.other().tag() + "\" href=\"/language/"
                        + words.other().tag() + "?back=")
                .append(escaped(here) + "\">" + escaped(words.say("language")))
                .append("</a></nav></header><main><h1>")
                .append(escaped(title))
                .append("</h1>");
    }

    Sheet paragraph(String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
        return this;
    }

    /** Text as it came, line by line; addresses in it can be followed. */
    Sheet asItCame(String text) {
        html.append("<pre tabindex=\"0\">").append(withLinks(text)).append("</pre>");
        return this;
    }

    Sheet link(String href, String text) {
        html.append("<p>").append(linked(href, text)).append("</p>");
        return this;
    }

    Sheet tableOf(String... heads) {
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(words.say("table")))
                .append("\"><table><thead><tr>");
        for (String head : heads) {
            html.append("<th scope=\"col\">").append(escaped(head)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        return this;
    }

    /** One row; a cell is text that is escaped already. */
    Sheet row(String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>");
        return this;
    }

    Sheet endOfTable() {
        html.append("</tbody></table></div>");
        return this;
    }

    void send(HttpServletResponse response) throws IOException {
        byte[] page = html.append("</main></body></html>").toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", words.language().tag());
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    static String linked(String href, String text) {
        return "<a href=\"" + escaped(href) + "\">" + escaped(text) + "</a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String withLinks(String text) {
        StringBuilder out = new StringBuilder();
        Matcher found = ADDRESS.matcher(text);
        int last = 0;
        while (found.find()) {
            out.append(escaped(text.substring(last, found.start()))).append(linked(found.group(), found.group()));
            last = found.end();
        }
        return out.append(escaped(text.substring(last))).toString();
    }
}
