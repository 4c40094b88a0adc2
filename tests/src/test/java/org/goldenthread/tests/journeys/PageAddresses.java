package org.goldenthread.tests.journeys;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The addresses that the portal answers a browser at, read from what was compiled, so that a new page is in it at once. */
record PageAddresses(List<PageAddress> all) {

    /** Read once: it takes seconds. */
    private static final Map<String, JavaClasses> COMPILED = new ConcurrentHashMap<>();

    private static final String PAGES = "org.goldenthread.web.pages";

    static PageAddresses ofThePortal() {
        return new PageAddresses(Stream.of(declaredIn(compiled("web"), PAGES), ofTheDemonstration())
                .flatMap(Collection::stream)
                .toList());
    }

    /** What the resources below a package declare. */
    static List<PageAddress> declaredIn(JavaClasses classes, String root) {
        return answering(classes, root, GET.class)
                .flatMap(method -> PageAddress.of(address(method), draws(method)).stream())
                .sorted(comparing(PageAddress::template))
                .toList();
    }

    /** Where forms are sent to. */
    static List<String> postedToThePortal() {
        return answering(compiled("web"), PAGES, POST.class)
                .flatMap(method -> PageAddress.of(address(method), false).stream())
                .map(PageAddress::template)
                .sorted()
                .toList();
    }

    /** What pages take from forms by its name. */
    static Set<String> fieldsOfForms() {
        Set<String> fields = new TreeSet<>();
        answering(compiled("web"), PAGES, POST.class)
                .flatMap(method -> method.getParameters().stream())
                .flatMap(parameter -> parameter.tryGetAnnotationOfType(FormParam.class).stream())
                .forEach(field -> fields.add(field.value()));
        return fields;
    }

    private static Stream<JavaMethod> answering(JavaClasses classes, String root, Class<? extends Annotation> verb) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith(root) && type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(verb));
    }

    /** The page that an address belongs to: of several that fit, the one that says the most of it. */
    Optional<PageAddress> meant(String path) {
        return all.stream().filter(one -> one.fits(path)).max(comparingInt(PageAddress::letters));
    }

    private static String address(JavaMethod method) {
        String whole = method.getOwner().getAnnotationOfType(Path.class).value()
                + method.tryGetAnnotationOfType(Path.class)
                        .map(path -> "/" + path.value())
                        .orElse("");
        return "/" + whole.replaceAll("/{2,}", "/").replaceAll("^/|/$", "");
    }

    /** A page is drawn where a view is answered with, or made on the way to the answer. */
    private static boolean draws(JavaMethod method) {
        return isView(method.getRawReturnType())
                || method.getConstructorCallsFromSelf().stream().anyMatch(call -> isView(call.getTargetOwner()))
                || method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> isView(call.getTarget().getRawReturnType()));
    }

    private static boolean isView(JavaClass type) {
        return type.getSimpleName().equals("View");
    }

    private static List<PageAddress> ofTheDemonstration() {
        return compiled("demonstration").stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(WebServlet.class).value())
                        .map(pattern ->
                                new PageAddress("/demonstration" + pattern.replace("*", "{one}"), drawsASheet(type))))
                .toList();
    }

    private static boolean drawsASheet(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(edge -> edge.getTargetClass().getSimpleName().equals("Sheet"));
    }

    private static JavaClasses compiled(String module) {
        return COMPILED.computeIfAbsent(module, PageAddresses::imported);
    }

    private static JavaClasses imported(String module) {
        JavaClasses classes = new ClassFileImporter().importPath(java.nio.file.Path.of("..", module, "target/classes"));
        if (classes.isEmpty()) {
            throw new IllegalStateException(module + " is not compiled: build from the root of the tree");
        }
        return classes;
    }
}
