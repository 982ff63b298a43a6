/**
 * Builds read models again beside the ones that serve, compares them and switches; repairs streams that were set
 * aside.
 */
package nl.sluitend.query.rebuild;
