/** The product's one clock, and the notice that the table of equated days ends. */
package nl.sluitend.infra.clock;
