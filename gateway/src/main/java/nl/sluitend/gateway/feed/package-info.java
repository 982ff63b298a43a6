/** The intake of UWV's WW feed, version 1: any length, flat memory, cheap to send again. */
package nl.sluitend.gateway.feed;
