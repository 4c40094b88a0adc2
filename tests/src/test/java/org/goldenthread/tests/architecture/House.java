package org.goldenthread.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The compiled house, or a planted bad one of the same shape, seen from its root package. */
record House(String root, JavaClasses classes) {

    /** The house that is shipped: what every module of the build compiled to. */
    static House standing() {
        List<Path> modules = Sources.shipped();
        return new House(
                "org.goldenthread",
                new ClassFileImporter()
                        .importPaths(modules.stream().map(House::compiled).toList()));
    }

    private static Path compiled(Path module) {
        Path classes = module.resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(module + " is not compiled: build from the root of the tree");
        }
        return classes;
    }

    /** A house that breaks every rule, and each thing that a rule forbids, once. */
    static House planted() {
        String root = House.class.getPackageName() + ".planted";
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    String in(String inner) {
        return root + "." + inner;
    }

    String under(String inner) {
        return root + "." + inner + "..";
    }

    /** The room of core that a class stands in, for example {@code casefile}; empty for a class outside core. */
    Optional<String> roomOf(JavaClass type) {
        String core = in("core") + ".";
        if (!type.getPackageName().startsWith(core)) {
            return Optional.empty();
        }
        return Optional.of(type.getPackageName().substring(core.length()).split("\\.")[0]);
    }
}
