/** A Keycloak of our own with the realm of the product. */
@NullMarked
package nl.sluitend.infra.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
