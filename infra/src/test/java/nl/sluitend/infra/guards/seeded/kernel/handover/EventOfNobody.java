package nl.sluitend.infra.guards.seeded.kernel.handover;

import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** Named as an event, and none. */
@Event(name = "nothing-happened")
public record EventOfNobody(@Surviving String handover) {}
