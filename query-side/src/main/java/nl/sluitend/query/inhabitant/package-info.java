/** Folds and shows the person, and answers who is of which age. */
package nl.sluitend.query.inhabitant;
