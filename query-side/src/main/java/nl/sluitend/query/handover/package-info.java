/** Folds and shows handovers; the inbox and the board are read from the same rows. */
package nl.sluitend.query.handover;
