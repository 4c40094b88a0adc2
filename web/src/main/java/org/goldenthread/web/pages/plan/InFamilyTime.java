package org.goldenthread.web.pages.plan;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pages that stand in the family's room. To whom it is not open they do not exist; of whom it is open to the trail keeps
 * no note, whatever the page looks up about the case on the way.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface InFamilyTime {}
