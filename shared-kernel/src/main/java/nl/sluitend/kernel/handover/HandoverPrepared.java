package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV chose what would be sent. Texts are kept in the note store under the ids in the payload. */
@Event(name = "handover-prepared")
public record HandoverPrepared(
        @Surviving String handover,
        @Surviving String wwCase,
        @Surviving List<PayloadItem> payload,
        @Surviving LocalDate occurredOn)
        implements HandoverEvent {

    @Override
    public Stream<String> notes() {
        return payload.stream().map(PayloadItem::note).filter(Objects::nonNull);
    }
}
