/**
 * The lists of whom somebody supports, and of what the calendar asks, and what is counted of both: rows of the dossier
 * that join several contexts.
 */
package nl.sluitend.query.worklist;
