package nl.sluitend.benchmark.load;

/** Something that several senders do repeatedly. */
@FunctionalInterface
public interface Operation {

    /** Does it once, as that sender (counted from 0); a failure ends the measurement. */
    void once(int sender) throws Exception;
}
