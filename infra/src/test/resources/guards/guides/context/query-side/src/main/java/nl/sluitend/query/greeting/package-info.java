/** Folds and shows greetings. */
package nl.sluitend.query.greeting;
