package nl.sluitend.kernel.rule;

/** A rule about many fields that itself says which of them breaks it. */
public interface Pointing {

    /** The field of the input that breaks the rule, as the schema names it. */
    String field();
}
