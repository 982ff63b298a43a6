/** Adding to collections that never change: a new one comes out, in a fixed order, so that folds are repeatable. */
package nl.sluitend.kernel.collection;
