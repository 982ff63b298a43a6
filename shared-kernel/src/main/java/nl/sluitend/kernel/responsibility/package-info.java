/**
 * Which body has which task for a person on each day (SUWI 30a, Participatiewet 7): total, without a gap, derived
 * from the facts.
 */
package nl.sluitend.kernel.responsibility;
