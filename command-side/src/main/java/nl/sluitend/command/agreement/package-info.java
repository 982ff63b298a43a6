/** Decides about agreements. On each day at most one of a kind holds between UWV and a municipality. */
package nl.sluitend.command.agreement;
