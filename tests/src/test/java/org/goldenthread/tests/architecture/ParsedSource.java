package org.goldenthread.tests.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One Java file as the compiler's parser sees it.
 *
 * @param lines of the whole file
 * @param methodLines of each method with a body, signature and braces included, annotations not
 * @param emptyCatches the line of each catch block with nothing in it
 * @param undocumented public top-level types without a doc comment
 */
record ParsedSource(
        String name, int lines, List<Integer> methodLines, List<Long> emptyCatches, List<String> undocumented) {

    static ParsedSource of(String name, String text) {
        return all(Map.of(name, text)).get(0);
    }

    /** All of them by one compiler, whose beginning takes longer than what it reads. */
    static List<ParsedSource> all(Map<String, String> textByName) {
        List<Text> files = textByName.entrySet().stream()
                .map(file -> new Text(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        try {
            List<ParsedSource> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(read(unit, DocTrees.instance(task)));
            }
            return parsed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ParsedSource read(CompilationUnitTree unit, DocTrees docs) throws IOException {
        Reader reader = new Reader(unit, docs);
        reader.scan(unit, null);
        return new ParsedSource(
                unit.getSourceFile().getName().substring(1),
                (int) unit.getSourceFile()
                        .getCharContent(true)
                        .toString()
                        .lines()
                        .count(),
                reader.methodLines,
                reader.emptyCatches,
                reader.undocumented);
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Reader extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final DocTrees docs;
        private final List<Integer> methodLines = new ArrayList<>();
        private final List<Long> emptyCatches = new ArrayList<>();
        private final List<String> undocumented = new ArrayList<>();

        Reader(CompilationUnitTree unit, DocTrees docs) {
            this.unit = unit;
            this.docs = docs;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                SourcePositions at = docs.getSourcePositions();
                long modifiers = at.getEndPosition(unit, method.getModifiers());
                long first = line(Math.max(modifiers, at.getStartPosition(unit, method)));
                long last = line(at.getEndPosition(unit, method));
                methodLines.add((int) (last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitCatch(CatchTree caught, Void nothing) {
            if (caught.getBlock().getStatements().isEmpty()) {
                emptyCatches.add(line(docs.getSourcePositions().getStartPosition(unit, caught)));
            }
            return super.visitCatch(caught, nothing);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean topLevel = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT;
            if (topLevel
                    && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && docs.getDocComment(getCurrentPath()) == null) {
                undocumented.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
