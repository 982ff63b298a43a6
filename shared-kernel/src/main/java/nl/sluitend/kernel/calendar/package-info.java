/**
 * Days as Dutch law counts them, in Europe/Amsterdam: working days, public holidays and the days equated with them
 * (Algemene termijnenwet 3), and one strict reading of days, months and moments.
 */
package nl.sluitend.kernel.calendar;
