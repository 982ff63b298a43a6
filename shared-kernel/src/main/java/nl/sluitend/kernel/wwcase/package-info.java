/** A right to WW: how long it runs, the day it ends with its certainty and source, and how it ended. */
package nl.sluitend.kernel.wwcase;
