package nl.sluitend.kernel.inhabitant;

/**
 * The competent municipality with its ground.
 *
 * @param municipality as CBS codes it
 * @param ground why this one
 */
public record Residence(String municipality, ResidenceGround ground) {}
