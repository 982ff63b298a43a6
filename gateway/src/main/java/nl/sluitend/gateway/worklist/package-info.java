/** Whom an official's municipalities support, and what the calendar asks of them. */
package nl.sluitend.gateway.worklist;
