package nl.sluitend.infra.guards.seeded.query.handover;

/** Has the name of another. */
record OfTheNameOfAnother(String word) {}
