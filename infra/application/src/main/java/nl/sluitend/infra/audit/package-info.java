/** The log of refusals, on PostgreSQL. */
package nl.sluitend.infra.audit;
