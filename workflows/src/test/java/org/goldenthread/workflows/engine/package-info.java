/** The engine room under test: a real engine in memory, and what it must refuse. */
package org.goldenthread.workflows.engine;
