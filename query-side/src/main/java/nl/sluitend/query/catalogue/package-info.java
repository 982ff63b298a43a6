/** What is about nobody, the one pattern on this side: lists, one by key, several by key (ADR 30). */
package nl.sluitend.query.catalogue;
