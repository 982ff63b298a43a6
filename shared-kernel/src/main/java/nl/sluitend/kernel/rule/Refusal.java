package nl.sluitend.kernel.rule;

/**
 * A refusal that tells the person what was wrong and what to do: nothing was stored.
 *
 * @param code stable, in lower case with hyphens; listed in the errors page
 * @param field the field of the input that it is about
 * @param ground the article of law or the agreement behind the rule
 * @param message what was wrong
 * @param remedy what to do about it
 */
public record Refusal(String code, String field, String ground, Words message, Words remedy) {}
