/** The figures as a page, as plots and as a line of history. */
@NullMarked
package nl.sluitend.benchmark.report;

import org.jspecify.annotations.NullMarked;
