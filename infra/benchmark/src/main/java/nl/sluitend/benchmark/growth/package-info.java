/**
 * Histories of any length: lives are lived once on the real command side, in memory, and written many times, about other
 * people, through PostgreSQL's own bulk loader.
 */
@NullMarked
package nl.sluitend.benchmark.growth;

import org.jspecify.annotations.NullMarked;
