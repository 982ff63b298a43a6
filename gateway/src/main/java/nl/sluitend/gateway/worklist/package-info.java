/** Whom an official's municipalities support, what the calendar asks of them, and what others did in a reader's files. */
package nl.sluitend.gateway.worklist;
