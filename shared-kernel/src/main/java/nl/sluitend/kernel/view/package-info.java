/**
 * What all views share: pages of a list, counts that are masked when small, and what is shown of a stream under
 * repair.
 */
package nl.sluitend.kernel.view;
