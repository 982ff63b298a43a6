/**
 * Who decides: the caller with role, organisation and purpose; what is recorded of a decision, and the log of
 * refusals.
 */
package nl.sluitend.kernel.decision;
