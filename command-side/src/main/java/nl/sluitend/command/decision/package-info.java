/**
 * What all decisions share: the bus that processes use, the rules that every command passes, and how refusals are
 * logged.
 */
package nl.sluitend.command.decision;
