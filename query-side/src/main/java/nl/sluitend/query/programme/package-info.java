/** Folds programmes with the places that are free. */
package nl.sluitend.query.programme;
