package org.goldenthread.workflows.engine;

/** Small pictures for the tests of the engine room. */
final class SmallPictures {

    private SmallPictures() {}

    /** One task for a capacity; attributes as given. */
    static String asking(String capacity, String attributes) {
        return process("asking", """
                <startEvent id="begin"/>
                <sequenceFlow id="f1" sourceRef="begin" targetRef="ask"/>
                <userTask id="ask" camunda:candidateGroups="%s" %s/>
                <sequenceFlow id="f2" sourceRef="ask" targetRef="end"/>
                <endEvent id="end"/>
                """.formatted(capacity, attributes));
    }

    /** One step that evaluates an expression. */
    static String calling(String expression) {
        return process("calling", """
                <startEvent id="begin"/>
                <sequenceFlow id="f1" sourceRef="begin" targetRef="call"/>
                <serviceTask id="call" camunda:expression="%s"/>
                <sequenceFlow id="f2" sourceRef="call" targetRef="end"/>
                <endEvent id="end"/>
                """.formatted(expression));
    }

    /** Goes on by itself at a moment. */
    static String waiting(String moment) {
        return process("waiting", """
                <startEvent id="begin"/>
                <sequenceFlow id="f1" sourceRef="begin" targetRef="wait"/>
                <intermediateCatchEvent id="wait">
                  <timerEventDefinition><timeDate xsi:type="tFormalExpression">%s</timeDate></timerEventDefinition>
                </intermediateCatchEvent>
                <sequenceFlow id="f2" sourceRef="wait" targetRef="end"/>
                <endEvent id="end"/>
                """.formatted(moment));
    }

    static String process(String key, String content) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <process id="%s" isExecutable="true">%s</process>
                </definitions>
                """.formatted(key, content);
    }
}
