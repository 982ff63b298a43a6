/**
 * Whom an official's municipalities support, what the calendar asks of them, how much lies with whom, and what others did in
 * a reader's files.
 */
package nl.sluitend.gateway.worklist;
