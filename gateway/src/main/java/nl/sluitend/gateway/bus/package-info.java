/**
 * The one way in for every entrance: sends commands and queries, waits until the decision is visible, and names
 * what is away (ADR 25).
 */
package nl.sluitend.gateway.bus;
