/** Decides about employers. Each has one key, made of its number in the trade register. */
package nl.sluitend.command.employer;
