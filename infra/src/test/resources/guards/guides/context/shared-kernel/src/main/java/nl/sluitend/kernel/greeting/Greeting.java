package nl.sluitend.kernel.greeting;

import java.time.LocalDate;

/**
 * A greeting in the dossier.
 *
 * @param greeting its key
 * @param municipality whose
 * @param on the day
 */
public record Greeting(String greeting, String municipality, LocalDate on) {}
