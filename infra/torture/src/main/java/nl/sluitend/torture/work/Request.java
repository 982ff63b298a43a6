package nl.sluitend.torture.work;

/**
 * What a client asked about a person, and how that ended.
 *
 * @param person about whom
 * @param ask what
 * @param kind how it ended
 * @param created the key of what it created; empty when there is none or it is unknown
 * @param version of the dossier with the decision in it; -1 when unknown
 */
public record Request(CasePerson person, Ask ask, Answer.Kind kind, String created, long version) {}
