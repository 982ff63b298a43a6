package nl.sluitend.infra.demo.caseload;

/** A place of a municipality: the four digits of a postcode, and the town in which they lie. */
record Place(String postcode, String town) {}
