package org.goldenthread.workflows.engine;

import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean as a word that processes may use. Its {@code @Named} name is the word, its public methods are what the
 * word can do. An expression in a process reaches beans so marked and nothing else.
 */
@Qualifier
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Vocabulary {}
