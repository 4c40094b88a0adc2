package org.goldenthread.web.pages.shell;

import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.zip.GZIPOutputStream;

/** Turns a {@link View} into the page its reader gets. No page is ever kept by a browser or on the way to it. */
@Provider
@Produces("text/html;charset=UTF-8")
public class ViewWriter implements MessageBodyWriter<View> {

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return View.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Page page = view.view() instanceof Notice ? pages.anywhere() : pages.current();
        Utf8ByteOutput drawn = Drawing.draw(view, page);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, page.language().tag());
        if (!AssetServlet.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, drawn.getContentLength());
            drawn.writeTo(body);
            return;
        }
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        GZIPOutputStream zipped = new GZIPOutputStream(body);
        drawn.writeTo(zipped);
        zipped.finish();
    }
}
