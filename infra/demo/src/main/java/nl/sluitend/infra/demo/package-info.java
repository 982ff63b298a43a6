/** Shows the product: people to sign in as, and the caseload of one region. No production has it. */
@NullMarked
package nl.sluitend.infra.demo;

import org.jspecify.annotations.NullMarked;
