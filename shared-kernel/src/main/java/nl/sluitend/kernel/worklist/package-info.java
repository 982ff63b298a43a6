/**
 * The lists on which officials work: cases that expire, the people whom they support, what the calendar asks, and how
 * much lies with whom.
 */
package nl.sluitend.kernel.worklist;
