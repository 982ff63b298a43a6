/** Who people and machines are: Keycloak with the realm of the product. */
@NullMarked
package nl.sluitend.infra.identity;

import org.jspecify.annotations.NullMarked;
