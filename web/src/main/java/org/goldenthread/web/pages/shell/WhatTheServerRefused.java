package org.goldenthread.web.pages.shell;

import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.goldenthread.core.content.Texts;

/**
 * Puts into words what the server refuses by itself, before any page or resource is asked: a body beyond all bounds, an
 * address into the archive. Leans on nothing that a request must have opened, because none may have been.
 */
@WebServlet("/not-in-words")
public class WhatTheServerRefused extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (refused instanceof String address && address.startsWith("/api/")) {
            tell(response, "application/problem+json", problem(response.getStatus()));
            return;
        }
        Reader reader = Readers.visitor(request);
        Page page = new Page(reader, texts, Assets.shipped(), "/");
        Utf8ByteOutput drawn =
                Drawing.draw(Notice.of(words(response.getStatus())).view(), page);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", reader.language().tag());
        response.setContentLength(drawn.getContentLength());
        drawn.writeTo(response.getOutputStream());
    }

    private static String words(int status) {
        if (status >= 500) {
            return "error.wrong";
        }
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "error.not-there";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "door.too-large";
            default -> "error.not-understood";
        };
    }

    private static String problem(int status) {
        return "{\"type\":\"about:blank\",\"title\":\"Refused\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(
                        status, "Read the description at /api/v1/openapi.json, change the request and send it again.");
    }

    private static void tell(HttpServletResponse response, String type, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
