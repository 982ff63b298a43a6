/**
 * Writes a feed of WW cases of people who do not exist, in the numbers that CBS counts: UWV's side of the exchange, for
 * trying, demonstrating and measuring.
 */
package nl.sluitend.infra.demo.caseload;
