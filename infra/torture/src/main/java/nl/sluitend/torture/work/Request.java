package nl.sluitend.torture.work;

/**
 * What a client asked about a person, and how that ended.
 *
 * @param person about whom
 * @param ask what
 * @param kind how it ended
 * @param created the key of what it made; empty when it made nothing or nobody knows
 * @param version the dossier's, with the decision in it; -1 when nobody knows
 */
public record Request(CasePerson person, Ask ask, Answer.Kind kind, String created, long version) {}
