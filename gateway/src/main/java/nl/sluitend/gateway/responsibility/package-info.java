/** Where each task lies on each day, as a dossier tells it. */
package nl.sluitend.gateway.responsibility;
