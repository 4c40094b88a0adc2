/** The first process under test: the shipped picture, walked along every path. */
package org.goldenthread.workflows.conference;
