/** Runs the deadlines of each day, on one node at a time (ADR 29). */
package nl.sluitend.infra.deadline;
