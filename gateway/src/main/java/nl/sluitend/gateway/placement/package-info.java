/** Placements with employers, and aftercare. */
package nl.sluitend.gateway.placement;
