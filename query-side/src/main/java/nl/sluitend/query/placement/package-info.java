/** Folds and shows placements and their aftercare. */
package nl.sluitend.query.placement;
