/** What the decisions need to know of responsibility: who has the task on a day, and where the person lived. */
package nl.sluitend.command.responsibility;
