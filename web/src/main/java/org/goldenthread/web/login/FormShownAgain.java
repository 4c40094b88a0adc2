package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form that was kept, on its way to the page that draws it with its answers. The page cannot take it for one that was sent. */
final class FormShownAgain extends ReadForm {

    private final UUID number;

    FormShownAgain(HttpServletRequest request, UUID number, String answers) {
        super(request, null, answers.getBytes(StandardCharsets.US_ASCII));
        this.number = number;
    }

    UUID number() {
        return number;
    }

    @Override
    public String getMethod() {
        return SentForm.SHOW_AGAIN;
    }
}
