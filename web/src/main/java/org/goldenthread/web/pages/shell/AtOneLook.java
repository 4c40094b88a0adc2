package org.goldenthread.web.pages.shell;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pages that are put together from many use cases and shown by GET: all of what one shows is read in one transaction, of
 * one moment, and what the trail has to say of it is written once, before anything is sent.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtOneLook {}
