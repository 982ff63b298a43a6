/** One inhabitant's file: asked for, decided about, and shown as it is after one's own decision. */
package nl.sluitend.gateway.dossier;
