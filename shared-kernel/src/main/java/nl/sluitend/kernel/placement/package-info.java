/** Work with an employer, and the aftercare at its four moments. */
package nl.sluitend.kernel.placement;
