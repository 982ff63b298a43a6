/** Folds employers. */
package nl.sluitend.query.employer;
