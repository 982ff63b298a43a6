/** Decides about trajectories. */
package nl.sluitend.command.trajectory;
