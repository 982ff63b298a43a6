package nl.sluitend.kernel.decision;

/** Why someone acts or looks, with the ground in law that allows the data to be used for it. */
public enum Purpose {
    /** Handing over from UWV to a municipality. */
    HANDOVER("SUWI 9, 62(1)"),
    /** Support towards work by the body that has the task. */
    REINTEGRATION("PW 7(1), SUWI 30a(1)"),
    /** One's own file. */
    OWN_FILE("AVG 15"),
    /** Steering on counts that identify nobody. */
    STEERING("BSUWI 2.2"),
    /** Control by auditors. */
    CONTROL("AVG 5(2)"),
    /** Running the installation, without personal data. */
    OPERATION("AVG 32");

    private final String ground;

    Purpose(String ground) {
        this.ground = ground;
    }

    /** The article of law. */
    public String ground() {
        return ground;
    }
}
