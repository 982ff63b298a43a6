package nl.sluitend.infra.guards.seeded.kernel.unexplained;

/** In a package of the kernel that the glossary does not explain. */
public record OfNoWord(String word) {}
