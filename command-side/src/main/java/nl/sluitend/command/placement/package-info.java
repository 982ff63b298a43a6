/** Decides about placements with employers and their aftercare. */
package nl.sluitend.command.placement;
