/** What stands in for servers of one's own where none are given, and what is told of a process while it starts. */
@NullMarked
package nl.sluitend.infra.embedded;

import org.jspecify.annotations.NullMarked;
