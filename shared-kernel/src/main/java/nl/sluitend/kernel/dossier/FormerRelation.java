package nl.sluitend.kernel.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.wwcase.WwCase;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality knew of somebody when its relation ended: it goes on seeing that, and nothing that came later.
 *
 * @param endedOn the first day without the relation, by the facts that ended it, even if they became known later
 * @param endedBy the number of the event that ended it
 * @param isByMove whether it ended because the person moved
 * @param origin from where the person came
 * @param person who it was then, as far as the municipality saw it
 * @param municipality the competent municipality then
 * @param facts what was known then of who has which task
 * @param wwCases the cases as it saw them
 * @param handovers its handovers as they were
 */
@RecordBuilder
public record FormerRelation(
        LocalDate endedOn,
        long endedBy,
        boolean isByMove,
        @Nullable Origin origin,
        Person person,
        String municipality,
        Facts facts,
        List<WwCase> wwCases,
        List<Handover> handovers)
        implements FormerRelationBuilder.With {}
