package nl.sluitend.kernel.rule;

/**
 * One thing said in the two languages of the product.
 *
 * @param nl in Dutch, at language level B1
 * @param en in English
 */
public record Words(String nl, String en) {}
