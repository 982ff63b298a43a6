package nl.sluitend.infra.launcher;

/** A verb that the launcher does not know: a module on the class path registers it as a service. */
public interface Verb {}
