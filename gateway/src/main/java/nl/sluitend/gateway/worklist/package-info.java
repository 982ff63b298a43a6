/** Whom an official's municipalities support, what the calendar asks of them, and how much lies with whom. */
package nl.sluitend.gateway.worklist;
