/** Folds agreements. */
package nl.sluitend.query.agreement;
