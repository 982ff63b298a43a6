/** Employers. */
package nl.sluitend.gateway.employer;
