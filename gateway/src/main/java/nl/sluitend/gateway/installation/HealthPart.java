package nl.sluitend.gateway.installation;

/**
 * One part and whether it does its work.
 *
 * @param name as the node's health calls it
 * @param state as this node sees it
 */
public record HealthPart(String name, PartState state) {}
