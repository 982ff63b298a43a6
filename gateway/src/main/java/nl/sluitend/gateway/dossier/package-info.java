/** One inhabitant's dossier: queried, decided about, and shown as it is after the caller's own decision. */
package nl.sluitend.gateway.dossier;
