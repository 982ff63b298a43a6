/** What is due on a day, as one class a deadline (ADR 29). */
package nl.sluitend.kernel.deadline;
