/** The person: name, birth date, residence, registration as a jobseeker. Values are sealed where they are personal. */
package nl.sluitend.kernel.inhabitant;
