package org.goldenthread.tests.architecture.planted.core.casefile.util;

public final class InADrawer {}
