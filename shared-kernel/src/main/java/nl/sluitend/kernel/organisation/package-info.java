/** Codes of municipalities and other organisations, and the bodies beside the municipalities as facts name them. */
package nl.sluitend.kernel.organisation;
