package org.goldenthread.web.pages.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Draws views with the templates that the build compiled; there is no template file at run time, and none is read. */
public final class Drawing {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Drawing.class.getClassLoader(), "org.goldenthread.web.pages.generated");

    private Drawing() {}

    /** The page in UTF-8. */
    public static Utf8ByteOutput draw(View view, Page page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(view.template() + ".jte", Map.of("page", page, "view", view.view()), output);
        return output;
    }
}
