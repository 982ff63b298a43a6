package nl.sluitend.kernel.dossier;

/**
 * The product's own question for its daily run: which age bands are known, of everybody in turn. Answer: a list of
 * {@link KnownAges}, in the order of their keys.
 *
 * @param after the last key already seen; empty for the first ones
 * @param most how many at most
 */
public record PeopleByAge(String after, int most) {}
