/** Looks at claimed places that nobody took. */
package nl.sluitend.infra.enrolment;
