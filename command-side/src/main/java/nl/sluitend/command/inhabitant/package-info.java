/**
 * The aggregate of one person, whose stream is the audit trail of that person: it opens the dossier and hands each
 * command to the entity of its context.
 */
package nl.sluitend.command.inhabitant;
