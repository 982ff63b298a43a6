/**
 * The command side as a whole: which aggregates, processes and rules an application with it has. It decides, and
 * knows the kernel only.
 */
package nl.sluitend.command;
