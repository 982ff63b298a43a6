package nl.sluitend.gateway.organisation;

import java.util.Optional;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.Trajectory;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.handover.BoardRow;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.wwcase.MonthClosing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Views carry codes; people read names. */
@Controller
class MunicipalityFields {

    private final Municipalities municipalities;
    private final Regions regions;

    MunicipalityFields(Municipalities municipalities, Regions regions) {
        this.municipalities = municipalities;
        this.regions = regions;
    }

    /** Empty while none is established. */
    @SchemaMapping
    @Nullable
    Municipality municipality(Dossier dossier) {
        return dossier.municipality().isEmpty() ? null : municipalities.named(dossier.municipality());
    }

    @SchemaMapping
    Municipality municipality(ExpiringCase row) {
        return municipalities.named(row.municipality());
    }

    @SchemaMapping
    Municipality municipality(InboxEntry row) {
        return municipalities.named(row.municipality());
    }

    @SchemaMapping
    Municipality municipality(BoardRow row) {
        return municipalities.named(row.municipality());
    }

    /** The row of the whole region has none. */
    @SchemaMapping
    @Nullable
    Municipality municipality(MonthClosing row) {
        return regions.find(row.municipality()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Municipality municipality(Handover handover) {
        return Optional.ofNullable(handover.municipality())
                .map(municipalities::named)
                .orElse(null);
    }

    @SchemaMapping
    Municipality municipality(Trajectory trajectory) {
        return municipalities.named(trajectory.municipality());
    }

    @SchemaMapping
    Municipality municipality(ProgrammeTerms terms) {
        return municipalities.named(terms.municipality());
    }

    @SchemaMapping
    Municipality municipality(EmployerTerms terms) {
        return municipalities.named(terms.municipality());
    }

    @SchemaMapping
    Municipality municipality(AgreementTerms terms) {
        return municipalities.named(terms.municipality());
    }
}
