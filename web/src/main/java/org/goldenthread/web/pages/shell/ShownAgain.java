package org.goldenthread.web.pages.shell;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.web.login.SentForm;

/**
 * Draws a form with the answers that were sent when they could not be taken. It is asked for from inside and by a method of
 * its own, so that what takes an answer is never reached: a page without it shows the words on a plain sheet instead.
 */
@HttpMethod(SentForm.SHOW_AGAIN)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownAgain {}
