package nl.sluitend.gateway.delivery;

import java.time.Clock;
import java.time.Instant;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.graphql.Denied;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.gateway.organisation.Organisation;
import nl.sluitend.gateway.organisation.Organisations;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the operator what UWV delivered and what became of it, and stops a delivery that comes in. */
@Controller
class DeliveryController {

    private static final Unknown DELIVERY = Unknown.of(DeliveryController.class, "delivery");

    private final FeedDeliveries remembered;
    private final Organisations organisations;
    private final Decisions decisions;
    private final Mutations mutations;
    private final Clock clock;

    DeliveryController(
            FeedDeliveries remembered,
            Organisations organisations,
            Decisions decisions,
            Mutations mutations,
            Clock clock) {
        this.remembered = remembered;
        this.organisations = organisations;
        this.decisions = decisions;
        this.mutations = mutations;
        this.clock = clock;
    }

    @QueryMapping
    Page<FeedDelivery> deliveries(Window window) {
        return remembered.newestFirst(window);
    }

    @QueryMapping
    @Nullable
    FeedDelivery delivery(@Argument String delivery) {
        return remembered.find(delivery).orElseThrow(() -> new Denied(ErrorCode.NOT_FOUND, delivery));
    }

    @MutationMapping
    DeliveryPayload cancelDelivery(@Argument CancelDeliveryInput input, Caller caller) {
        var decision = decisions.by(caller, null);
        var answer = mutations.answerWithoutEvent(
                "cancelDelivery", input.delivery(), DELIVERY, decision, () -> cancelled(input.delivery()));
        return new DeliveryPayload(answer.given(), answer.refusal());
    }

    private FeedDelivery cancelled(String delivery) {
        var now = clock.instant();
        var before = remembered.find(delivery).orElseThrow(DELIVERY::refused);
        var isRunning = before.endedAt(now) == null && remembered.cancel(delivery, now);
        Refused.require(new OnlyARunningDeliveryIsCancelled(isRunning));
        return remembered.find(delivery).orElseThrow(DELIVERY::refused);
    }

    @SchemaMapping
    DeliveryState state(FeedDelivery delivery) {
        return delivery.stateAt(clock.instant());
    }

    @SchemaMapping
    @Nullable
    Instant ended(FeedDelivery delivery) {
        return delivery.endedAt(clock.instant());
    }

    @SchemaMapping
    @Nullable
    Organisation organisation(FeedDelivery delivery) {
        return organisations.withCode(delivery.organisation()).orElse(null);
    }

    @SchemaMapping
    Page<RejectedLine> rejections(FeedDelivery delivery, Window window) {
        return remembered.rejections(delivery.delivery(), window);
    }

    record CancelDeliveryInput(String delivery) {}

    record DeliveryPayload(
            @Nullable FeedDelivery delivery, @Nullable Refusal refusal) {}
}
