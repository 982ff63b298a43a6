/** Employers: nothing here is about an inhabitant. */
package nl.sluitend.kernel.employer;
