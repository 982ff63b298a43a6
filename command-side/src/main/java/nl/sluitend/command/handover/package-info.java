/**
 * Decides about handovers. UwvHandover holds what UWV does, MunicipalHandover what the municipality answers; each
 * rule is a class of its own.
 */
package nl.sluitend.command.handover;
