/** Commands, queries and event processors wired in one application, and the health of the folds. */
package nl.sluitend.infra.messages;
