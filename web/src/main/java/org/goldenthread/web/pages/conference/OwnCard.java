package org.goldenthread.web.pages.conference;

/**
 * "What I want to say", on the page of the day.
 *
 * @param words what was written; empty while nothing was
 * @param state who can read it, in a sentence
 * @param write where it is written
 * @param share where others are let read it; empty where there is nothing new to share
 */
public record OwnCard(String words, String state, String write, String share) {}
