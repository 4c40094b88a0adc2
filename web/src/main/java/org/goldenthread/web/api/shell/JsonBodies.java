package org.goldenthread.web.api.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON for the interface: strictly in, plainly out. Instants are UTC (RFC 3339), ids are UUIDs. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    static final ObjectMapper MAPPER = StrictJson.MAPPER
            .copy()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance))
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    /** The bytes that an answer of the interface is made of. */
    public static byte[] bytes(Record answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ours(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ours(type);
    }

    private static boolean ours(Class<?> type) {
        return JsonNode.class.isAssignableFrom(type)
                || (type.isRecord() && type.getPackageName().startsWith("org.goldenthread.web.api"));
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream bytes)
            throws IOException {
        try {
            return whole(MAPPER.readValue(bytes, type), "");
        } catch (JsonMappingException e) {
            throw new NotUnderstood("Look at " + place(e) + ": it is missing, not asked for, or of the wrong kind.");
        } catch (JsonProcessingException e) {
            throw new NotUnderstood("This is not JSON that we can read: look at line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ".");
        }
    }

    /** Null where something has to be said is as if it were missing. */
    private static Object whole(@Nullable Object value, String place) {
        if (value == null || value instanceof NullNode) {
            throw new NotUnderstood("Look at " + (place.isEmpty() ? "the object as a whole" : place)
                    + ": it is missing, not asked for, or of the wrong kind.");
        }
        if (value instanceof Record said) {
            for (RecordComponent part : said.getClass().getRecordComponents()) {
                JsonProperty property = part.getAccessor().getAnnotation(JsonProperty.class);
                if (property != null && property.required()) {
                    whole(part(said, part), place + "/" + part.getName());
                }
            }
        }
        return value;
    }

    private static @Nullable Object part(Record said, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(JsonMappingException e) {
        List<JsonMappingException.Reference> path = e.getPath();
        return path.isEmpty()
                ? "the object as a whole"
                : path.stream()
                        .map(part ->
                                part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                        .collect(Collectors.joining("/", "/", ""));
    }

    @Override
    public void writeTo(
            Object body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        MAPPER.writeValue(unclosed(out), body);
    }

    /** The container closes its own stream. */
    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
