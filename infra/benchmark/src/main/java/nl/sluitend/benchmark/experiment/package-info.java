/** What is measured, one file per goal. */
@NullMarked
package nl.sluitend.benchmark.experiment;

import org.jspecify.annotations.NullMarked;
