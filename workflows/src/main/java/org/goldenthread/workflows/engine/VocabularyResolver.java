package org.goldenthread.workflows.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.goldenthread.core.access.Acting;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a name to a word of the vocabulary or to a plain value of the process, and a call to a public method of a
 * word. Each call is made as the step that makes it, for whoever set it going: the person whose act moved the process
 * on, or nobody where the clock did.
 */
final class VocabularyResolver extends ELResolver {

    private final Map<String, Object> words;
    private final Acting acting;

    VocabularyResolver(Map<String, Object> words, Acting acting) {
        this.words = words;
        this.acting = acting;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object word = words.get(name);
        if (word != null) {
            context.setPropertyResolved(true);
            return word;
        }
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope == null || !scope.hasVariable(name)) {
            return null;
        }
        Object value = scope.getVariable(name);
        boolean plain = value == null || value instanceof String || value instanceof Boolean || value instanceof Date;
        context.setPropertyResolved(plain);
        return plain ? value : null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?>[] types, @Nullable Object[] arguments) {
        if (!words.containsValue(base)) {
            return null;
        }
        Method called = methodOf(base, String.valueOf(method), arguments.length);
        context.setPropertyResolved(true);
        RunningStep step = RunningStep.of((VariableScope) context.getContext(VariableScope.class));
        return acting.as(step.actor(acting.current()), () -> call(called, base, arguments));
    }

    private static Method methodOf(Object word, String name, int arguments) {
        return Stream.of(word.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new ELException("No word of the vocabulary can " + name));
    }

    private static @Nullable Object call(Method method, Object word, @Nullable Object[] arguments) {
        try {
            return method.invoke(word, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException | IllegalArgumentException wrong) {
            throw new ELException("The process calls " + method.getName() + " with something it does not take", wrong);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        throw new ELException("A process sets nothing by expression");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public java.util.@Nullable Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(
            ELContext context, @Nullable Object base) {
        return null;
    }
}
