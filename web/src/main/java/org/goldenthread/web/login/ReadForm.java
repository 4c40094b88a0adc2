package org.goldenthread.web.login;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form whose body has been read once and can be read again: as parameters by a servlet, as a stream by whoever parses
 * it for itself. {@link Bounds} has seen to it that it is small.
 */
class ReadForm extends HttpServletRequestWrapper {

    private final byte[] body;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    /**
     * @param query the answers in the address, encoded as forms are, or null
     * @param body the answers in the body, encoded the same way
     */
    ReadForm(HttpServletRequest request, @Nullable String query, byte[] body) {
        super(request);
        this.body = body.clone();
        take(query);
        take(encoded());
        request.setAttribute(SentForm.READ, this);
    }

    /** The body as it came. */
    final String encoded() {
        return new String(body, StandardCharsets.US_ASCII);
    }

    /** Null where it is not encoded as forms are: a percent sign with no number behind it. */
    static @Nullable ReadForm of(HttpServletRequest request) throws IOException {
        try {
            byte[] body = request.getInputStream().readNBytes((int) Bounds.LARGEST_BODY);
            return new ReadForm(request, request.getQueryString(), body);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }

    private void take(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        for (String pair : encoded.split("&")) {
            String[] halves = pair.split("=", 2);
            String value = halves.length < 2 ? "" : decoded(halves[1]);
            parameters.merge(decoded(halves[0]), new String[] {value}, ReadForm::joined);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String[] joined(String[] before, String[] after) {
        String[] all = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        return all;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return bytes.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("the body is here already: read it");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
