/** Who has each task on each day, as a dossier shows it. */
package nl.sluitend.gateway.responsibility;
