/**
 * Authentication: people sign in through the gateway and hold a cookie, machines bring a token; both become the
 * kernel's Caller, for exactly one organisation and in exactly one role.
 */
package nl.sluitend.gateway.identity;
