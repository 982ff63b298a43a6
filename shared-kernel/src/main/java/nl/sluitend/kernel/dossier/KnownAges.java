package nl.sluitend.kernel.dossier;

import java.util.List;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.wwcase.WwCase;

/**
 * What is known of somebody's age.
 *
 * @param inhabitant whose age
 * @param person with the sealed birth date and the band
 * @param wwCases with their last days and bands
 */
public record KnownAges(String inhabitant, Person person, List<WwCase> wwCases) {}
