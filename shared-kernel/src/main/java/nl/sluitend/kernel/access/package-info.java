/**
 * Who may see what of a person: the relations an organisation has with an inhabitant, since when and until when,
 * and what each lets it see (ADR 21).
 */
package nl.sluitend.kernel.access;
