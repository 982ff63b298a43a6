/** Whether read models are what the events say: those that are served, and those folded apart, from nothing. */
@NullMarked
package nl.sluitend.infra.digests;

import org.jspecify.annotations.NullMarked;
