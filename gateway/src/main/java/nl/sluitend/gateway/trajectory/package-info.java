/** Trajectories in programmes of a municipality. */
package nl.sluitend.gateway.trajectory;
