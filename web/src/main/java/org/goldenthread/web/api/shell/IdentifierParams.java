package org.goldenthread.web.api.shell;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.jspecify.annotations.Nullable;

/** Reads identifiers in addresses. What is no UUID names nothing, so it is not there like anything else that is not. */
@Provider
public class IdentifierParams implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Identifier.class.isAssignableFrom(type) && type.isRecord() ? new ById<>(type) : null;
    }

    private record ById<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                throw new NotFoundException();
            }
            try {
                return type.getConstructor(UUID.class).newInstance(UUID.fromString(text));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " is not a record over a UUID", e);
            }
        }

        @Override
        public String toString(T id) {
            return ((Identifier) id).value().toString();
        }
    }
}
