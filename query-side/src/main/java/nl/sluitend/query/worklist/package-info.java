/**
 * The lists of whom somebody supports, of what the calendar asks, and of what others did: rows of the dossier that join
 * several contexts.
 */
package nl.sluitend.query.worklist;
