/** Embedded servers for when no others are given, and the progress of a process while it starts. */
@NullMarked
package nl.sluitend.infra.embedded;

import org.jspecify.annotations.NullMarked;
