package org.goldenthread.workflows.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.goldenthread.core.access.Acting;

/**
 * The engine's expressions, cut down to the vocabulary: an expression reaches the words, the plain values a process
 * remembers, and nothing behind either. No engine object, no class, no list, no map, no functions.
 */
final class VocabularyExpressions extends JuelExpressionManager {

    private final Map<String, Object> words;
    private final Acting acting;

    VocabularyExpressions(Map<String, Object> words, Acting acting) {
        this.words = Map.copyOf(words);
        this.acting = acting;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VocabularyResolver(words, acting));
        // a decision table asks for its inputs by name; the context it asks holds those alone
        resolver.add(new VariableContextElResolver());
        return resolver;
    }
}
