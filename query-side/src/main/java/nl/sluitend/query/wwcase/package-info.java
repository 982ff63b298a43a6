/** Folds and shows WW cases; the list of those that expire and the closing of a month are read from the same rows. */
package nl.sluitend.query.wwcase;
