package org.goldenthread.web.pages.shell;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * What a form of ours sent, for a page that takes all of it. The door has read the body before, to see the mark that only
 * our own forms carry, so nothing is left in the stream: the boxes are where the server put them.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SentForms implements MessageBodyReader<MultivaluedMap<String, String>> {

    @Inject
    HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MultivaluedMap.class;
    }

    @Override
    public MultivaluedMap<String, String> readFrom(
            Class<MultivaluedMap<String, String>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        request.getParameterMap().forEach((box, answers) -> sent.addAll(box, answers));
        return sent;
    }
}
