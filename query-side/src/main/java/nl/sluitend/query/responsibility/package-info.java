/** Folds and shows which body has which task, to each relation its own part. */
package nl.sluitend.query.responsibility;
