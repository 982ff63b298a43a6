/** Sends the commands of what is due, once for each day (ADR 29). */
package nl.sluitend.command.deadline;
