/** Turns a caller and a person's relations into what may be seen, in one exhaustive place (ADR 21). */
package nl.sluitend.query.access;
