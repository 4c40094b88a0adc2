package org.goldenthread.core.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a use case asks of whoever calls it: the action, on the thing named by its first {@link
 * org.goldenthread.core.kernel.Identifier} argument. Refused and absent end in the same {@link NotThere}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    @Nonbinding
    Action value() default Action.SEE;
}
