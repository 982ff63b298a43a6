/** Today's product beside that of an earlier revision: both run, and are measured in alternation (ADR 34). */
package nl.sluitend.benchmark.beside;
