/** The log of decisions on PostgreSQL, and what an auditor reads of it. */
package nl.sluitend.infra.audit;
