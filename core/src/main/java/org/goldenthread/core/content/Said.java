package org.goldenthread.core.content;

import org.goldenthread.core.kernel.Language;

/**
 * Words, and what they turned out to be.
 *
 * @param text as it is to be shown; not yet escaped for any kind of page
 * @param language the language it is in: mark it on the page where it is not the page's
 * @param reading easy read only where easy words were written
 */
public record Said(String text, Language language, Reading reading) {}
