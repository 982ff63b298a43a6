/** Decisions and refusals, counted and line by line, for an auditor. */
package nl.sluitend.gateway.audit;
