package nl.sluitend.kernel.trajectory;

/**
 * The key of a trajectory.
 *
 * @param value a UUID
 */
public record TrajectoryId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
