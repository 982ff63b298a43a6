/** One inhabitant's file as it is shown, and how to ask for it. Each part belongs to its context (ADR 32). */
package nl.sluitend.kernel.dossier;
