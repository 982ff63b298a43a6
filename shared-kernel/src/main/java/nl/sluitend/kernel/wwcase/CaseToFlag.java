package nl.sluitend.kernel.wwcase;

/** A WW case that the daily run has to flag. */
public record CaseToFlag(String inhabitant, String wwCase) {}
