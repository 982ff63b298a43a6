package nl.sluitend.kernel.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.responsibility.Facts;

/**
 * What a municipality knew of somebody when its relation ended: that it goes on seeing, and nothing that came later.
 *
 * @param endedOn the day on which it ended
 * @param origin from where the person came
 * @param person who it was then, as far as the municipality saw it
 * @param municipality the competent municipality then
 * @param facts what was known then of where tasks lie
 * @param wwCases the cases as it saw them
 * @param handovers its handovers as they were
 */
public record FormerRelation(
        LocalDate endedOn,
        Origin origin,
        Person person,
        String municipality,
        Facts facts,
        List<WwCase> wwCases,
        List<Handover> handovers) {}
