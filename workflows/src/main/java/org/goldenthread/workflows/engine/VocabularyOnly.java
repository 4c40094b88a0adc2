package org.goldenthread.workflows.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads a process before it may run and refuses whatever is not on the list: what could run a class, a script, a
 * connector or an outside worker never gets in, whoever wrote the file.
 */
final class VocabularyOnly extends AbstractBpmnParseListener {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "message",
            "error",
            "documentation",
            "extensionElements",
            "properties",
            "property",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "subProcess",
            "callActivity",
            "in",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "conditionExpression",
            "timerEventDefinition",
            "timeDate",
            "messageEventDefinition",
            "errorEventDefinition",
            "terminateEventDefinition",
            "multiInstanceLoopCharacteristics",
            "completionCondition",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "textAnnotation",
            "text",
            "association");

    private static final Set<String> ENGINE_ATTRIBUTES = Set.of(
            "expression",
            "resultVariable",
            "formKey",
            "assignee",
            "candidateGroups",
            "dueDate",
            "historyTimeToLive",
            "collection",
            "elementVariable",
            "asyncBefore",
            "asyncAfter",
            "exclusive");

    /** Attributes of the standard's own that would bring a language or a file with them. */
    private static final Set<String> LANGUAGES = Set.of("language", "scriptFormat", "resource");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        check(root);
    }

    private static void check(Element element) {
        if (element.getUri().endsWith("/DI") || element.getUri().contains("/DD/")) {
            return;
        }
        if (!ELEMENTS.contains(element.getTagName())) {
            throw refused(element, element.getTagName());
        }
        for (String attribute : element.attributes()) {
            boolean engines = attribute.startsWith(ENGINE + ":");
            String name = engines ? attribute.substring(ENGINE.length() + 1) : attribute;
            if (engines && !ENGINE_ATTRIBUTES.contains(name) || !engines && LANGUAGES.contains(name)) {
                throw refused(element, name);
            }
        }
        element.elements().forEach(VocabularyOnly::check);
    }

    private static ProcessEngineException refused(Element element, String what) {
        return new ProcessEngineException("A process may not use " + what + " (line " + element.getLine() + ")");
    }
}
