/**
 * The engine around a pure fold: a batch of events is read, folded in order and written at once; lists, cursors and
 * waiting for a version.
 */
package nl.sluitend.query.fold;
