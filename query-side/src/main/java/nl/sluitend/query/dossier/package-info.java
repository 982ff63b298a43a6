/** Folds and shows one inhabitant's file from its parts (ADR 32), and publishes that it changed. */
package nl.sluitend.query.dossier;
