/**
 * The lists of whom somebody supports, of what the calendar asks, and of what others did, and what is counted of them: rows
 * of the dossier that join several contexts.
 */
package nl.sluitend.query.worklist;
