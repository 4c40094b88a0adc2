package org.goldenthread.web.login;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that brings a file. Its token is its first part (RFC 7578), so that no more than the beginning of the body is read
 * before its sender is known, and so that the token stands in no address and in no log of addresses. Whoever takes the form
 * finds the body whole.
 */
final class FormWithFile extends HttpServletRequestWrapper {

    /** Room for a boundary, the part's headers and the token; a file may begin within it. */
    private static final int BEGINNING = 1024;

    private static final Pattern FIRST_PART = Pattern.compile(
            "--[^\\r\\n]{1,72}\\r\\n"
                    + "content-disposition: *form-data; *name=\"" + FormToken.FIELD + "\" *\\r\\n\\r\\n"
                    + "([A-Za-z0-9_-]{1,200})\\r\\n--.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final byte[] beginning;

    private FormWithFile(HttpServletRequest request, byte[] beginning) {
        super(request);
        this.beginning = beginning;
    }

    static FormWithFile of(HttpServletRequest request) throws IOException {
        return new FormWithFile(request, request.getInputStream().readNBytes(BEGINNING));
    }

    /** Null where the first part is any other. */
    @Nullable
    String token() {
        Matcher first = FIRST_PART.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
        return first.matches() ? first.group(1) : null;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream rest = super.getInputStream();
        SequenceInputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), rest);
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return whole.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return rest.isFinished();
            }

            @Override
            public boolean isReady() {
                return rest.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("the body has been begun: read it");
            }
        };
    }
}
