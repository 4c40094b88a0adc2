/** What the words of the vocabulary decide by themselves. */
package org.goldenthread.workflows.steps;
