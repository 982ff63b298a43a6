/** Decisions as an auditor reads them: counted by day, rule, role, organisation and operation, and line by line. */
package nl.sluitend.kernel.audit;
