package nl.sluitend.kernel.placement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A placement in the dossier.
 *
 * @param placement its key
 * @param employer the employer's key
 * @param placedBy the organisation that placed
 * @param occupation a code of BRC 2014
 * @param hoursPerWeek hours per week
 * @param from the first working day
 * @param until the last day agreed, or the last working day once it ended
 * @param ended whether it ended
 * @param aftercare the contacts that are due and held
 */
@RecordBuilder
public record Placement(
        String placement,
        String employer,
        String placedBy,
        String occupation,
        int hoursPerWeek,
        LocalDate from,
        @Nullable LocalDate until,
        boolean ended,
        List<AftercareMoment> aftercare)
        implements PlacementBuilder.With {}
