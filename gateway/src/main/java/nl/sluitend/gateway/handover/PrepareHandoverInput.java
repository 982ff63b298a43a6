package nl.sluitend.gateway.handover;

import java.util.List;
import java.util.function.Function;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;

record PrepareHandoverInput(String inhabitant, @Nullable Integer seenVersion, String wwCase, List<Item> payload)
        implements DossierInput {

    PrepareHandover asCommand(
            HandoverId handover, Function<@Nullable String, @Nullable String> kept, Decision decision) {
        return new PrepareHandover(
                new InhabitantId(inhabitant),
                handover,
                new WwCaseId(wwCase),
                payload.stream().map(item -> item.asPayload(kept)).toList(),
                decision);
    }

    /** A field to send, with its text unsealed. */
    record Item(PayloadField field, @Nullable String text) {

        PayloadItem asPayload(Function<@Nullable String, @Nullable String> kept) {
            return new PayloadItem(field, kept.apply(text));
        }

        @Override
        public String toString() {
            return field.name();
        }
    }
}
