/** A person's trajectory in a municipality's programme. */
package nl.sluitend.kernel.trajectory;
