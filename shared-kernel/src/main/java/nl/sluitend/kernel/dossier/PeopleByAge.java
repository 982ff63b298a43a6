package nl.sluitend.kernel.dossier;

/**
 * The product's own question for its daily run: of everybody, in turn, what age bands are known.
 * Answer: a list of {@link KnownAges}, in the order of their keys.
 *
 * @param after the last key that was seen; empty for the first ones
 * @param most how many
 */
public record PeopleByAge(String after, int most) {}
