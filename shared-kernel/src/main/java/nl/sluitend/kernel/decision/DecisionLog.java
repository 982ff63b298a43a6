package nl.sluitend.kernel.decision;

/** Where every refusal and authorisation decision is recorded; append only. A refusal is not an event of the person. */
public interface DecisionLog {

    /** Writes one line, durably. */
    void write(DecisionLine line);
}
