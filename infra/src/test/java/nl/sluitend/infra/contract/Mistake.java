package nl.sluitend.infra.contract;

/**
 * A request that is a client's mistake.
 *
 * @param status with which it is told so
 * @param what is wrong with it
 * @param request as it goes over the line
 */
record Mistake(int status, String what, Raw request) {

    /** What a client typed somewhere: it comes back in no answer and in no log. */
    static final String TYPED = "zwager999990342";

    static Mistake wrong(int status, String what, Raw request) {
        return new Mistake(status, what, request);
    }

    @Override
    public String toString() {
        return status + " " + what;
    }
}
