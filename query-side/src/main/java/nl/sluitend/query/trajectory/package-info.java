/** Folds and shows trajectories. */
package nl.sluitend.query.trajectory;
