/** What a rule is, and how a refusal says in two languages which rule said no, on what ground, and how to mend it. */
package nl.sluitend.kernel.rule;
