/**
 * The handover of a person from UWV to a municipality: commands, events, the view, and the clock within which the
 * municipality answers.
 */
package nl.sluitend.kernel.handover;
