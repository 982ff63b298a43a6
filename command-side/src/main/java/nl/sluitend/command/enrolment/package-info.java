/** The process that claims a place in a programme before it enrols, and releases places left behind (ADR 8). */
package nl.sluitend.command.enrolment;
