package org.goldenthread.tests.architecture.planted.core.casefile;

public final class CaseFileDto {}
