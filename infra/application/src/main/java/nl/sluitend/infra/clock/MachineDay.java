package nl.sluitend.infra.clock;

import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Amsterdam;

/** The machine's own day, for what runs before the product and its clock do. */
public final class MachineDay {

    private MachineDay() {}

    /** Today in Europe/Amsterdam. */
    public static LocalDate today() {
        return LocalDate.now(Amsterdam.ZONE);
    }
}
