package org.goldenthread.tests.architecture.planted.core;

public final class BesideTheRooms {}
