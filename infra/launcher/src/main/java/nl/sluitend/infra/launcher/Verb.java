package nl.sluitend.infra.launcher;

/** A command of the command line that the launcher does not know: who is on the class path names it as a service. */
public interface Verb {}
