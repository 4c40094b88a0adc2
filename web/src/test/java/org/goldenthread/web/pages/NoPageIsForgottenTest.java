package org.goldenthread.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages are named one by one, so one could be written and never be served. */
class NoPageIsForgottenTest {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    @Test
    void whatHasAnAddressIsServed() throws IOException {
        assertThat(withAnAddress()).isNotEmpty().isSubsetOf(new PagesApplication().getClasses());
    }

    private static List<Class<?>> withAnAddress() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/goldenthread/web/pages"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .<Class<?>>map(NoPageIsForgottenTest::loaded)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
        }
    }

    private static Class<?> loaded(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'),
                    false,
                    NoPageIsForgottenTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
