package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;

/**
 * The competent municipality from that day on.
 *
 * @param from the first day
 * @param municipality as CBS codes it
 * @param ground why this one
 */
public record ResidenceFact(LocalDate from, String municipality, ResidenceGround ground) {

    /** The competent municipality with its ground. */
    public Residence residence() {
        return new Residence(municipality, ground);
    }
}
