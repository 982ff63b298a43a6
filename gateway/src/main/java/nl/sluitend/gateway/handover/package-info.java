/** The handover from UWV to a municipality, and what each side sees of it. */
package nl.sluitend.gateway.handover;
