/** The demo: people to sign in as, and the caseload of one region. Not part of a production. */
@NullMarked
package nl.sluitend.infra.demo;

import org.jspecify.annotations.NullMarked;
