package nl.sluitend.kernel.decision;

/** Where every refusal and authorisation decision is written down; append only. A refusal is no event of the person. */
public interface DecisionLog {

    /** Writes one line, durably. */
    void write(DecisionLine line);
}
