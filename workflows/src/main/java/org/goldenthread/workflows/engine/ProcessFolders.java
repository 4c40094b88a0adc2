package org.goldenthread.workflows.engine;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.goldenthread.core.kernel.ShippedFiles;

/**
 * The process folders this build ships: {@code processes/<process>/}, with its pictures and tables. What has not changed
 * is not deployed again; cases under way stay with the picture they began with.
 */
final class ProcessFolders {

    private static final String ROOT = "processes";

    private ProcessFolders() {}

    static void deploy(ClassLoader loader, RepositoryService repository) {
        Map<String, DeploymentBuilder> folders = new TreeMap<>();
        ShippedFiles.below(ROOT, loader).forEach((path, text) -> {
            if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
                String folder = path.split("/")[1];
                folders.computeIfAbsent(
                                folder,
                                name -> repository.createDeployment().name(name).enableDuplicateFiltering(true))
                        .addString(path, text);
            }
        });
        folders.values().forEach(DeploymentBuilder::deploy);
    }
}
