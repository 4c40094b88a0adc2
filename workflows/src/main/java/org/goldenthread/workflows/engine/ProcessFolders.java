package org.goldenthread.workflows.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The process folders this build ships: {@code processes/index.txt} names every picture and every table in them. A
 * picture that has not changed is not deployed again; cases under way stay with the picture they began with.
 */
final class ProcessFolders {

    private static final String INDEX = "processes/index.txt";

    private final ClassLoader loader;

    ProcessFolders(ClassLoader loader) {
        this.loader = loader;
    }

    void deployTo(RepositoryService repository) {
        Map<String, DeploymentBuilder> folders = new TreeMap<>();
        for (String path : paths()) {
            String folder = path.substring(0, path.indexOf('/'));
            folders.computeIfAbsent(
                            folder,
                            name -> repository.createDeployment().name(name).enableDuplicateFiltering(true))
                    .addInputStream(path, open("processes/" + path));
        }
        folders.values().forEach(DeploymentBuilder::deploy);
    }

    /** Paths of the pictures and tables, for example {@code conference/conference.bpmn}. */
    List<String> paths() {
        try (InputStream index = open(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.endsWith(".bpmn") || line.endsWith(".dmn"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream open(String path) {
        InputStream found = loader.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException("The build lacks " + path + ": check processes/index.txt");
        }
        return found;
    }
}
