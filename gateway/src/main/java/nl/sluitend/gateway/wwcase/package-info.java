/** WW cases that expire, and the closing of a month. */
package nl.sluitend.gateway.wwcase;
