package org.goldenthread.tests.architecture.planted.core.casefile;

final class LonelyOne implements Lonely {}
