/** What is about nobody: the one pattern of programmes, employers and agreements (ADR 30). */
package nl.sluitend.gateway.catalogue;
