package org.goldenthread.web.pages.door;

/**
 * @param back the page that the reader wanted, as a parameter that is already escaped
 * @param formToken the mark of our own forms
 */
public record DoorView(String back, String formToken) {}
