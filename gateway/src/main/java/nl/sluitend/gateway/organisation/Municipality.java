package nl.sluitend.gateway.organisation;

/**
 * A municipality and its labour market region. Source: CBS 86247NED.
 *
 * @param code for example {@code GM0546}
 * @param name its own name
 * @param region the labour market region, for example {@code AM19}
 * @param regionName the region's name
 */
public record Municipality(String code, String name, String region, String regionName) {}
