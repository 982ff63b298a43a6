package nl.sluitend.torture.agent;

import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Instruments the product for the harness only: the product itself contains nothing for it. */
public final class Agent {

    private static final String FOLD = "nl.sluitend.query.fold.";
    private static final String ENGINE = "org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine";
    private static final String TOKENS = "nl.sluitend.query.assembly.OwnerCheckedTokenStore";
    private static final String PROCESSOR = "org.axonframework.eventhandling.TrackingEventProcessor$Builder";
    private static final String CLOCK = "nl.sluitend.infra.clock.";
    private static final int LOOK_EVERY_MILLIS = 20;

    private Agent() {}

    /** Called by the virtual machine before the product's own main. */
    public static void premain(String orders, Instrumentation instrumentation) throws IOException {
        var file = Path.of(orders);
        Passages.follow(file);
        woven().installOn(instrumentation);
        Thread.ofPlatform().daemon().name("torture-orders").start(() -> followForEver(file));
    }

    private static AgentBuilder woven() {
        var agent = bugs(slowness(new AgentBuilder.Default().ignore(none()).disableClassFormatChanges()));
        for (var point : CrashPoint.values()) {
            agent = weave(agent, point.type(), named(point.method()), Woven.Crash.class);
        }
        var alone = weave(agent, CLOCK + "ProductClock", named("instant"), Woven.Shift.class);
        return weave(alone, CLOCK + "SystemClock", named("clock"), Woven.ShiftClock.class);
    }

    private static AgentBuilder slowness(AgentBuilder agent) {
        var commits = weave(agent, "org.postgresql.jdbc.PgConnection", named("commit"), Woven.Slow.class);
        var tokens = weave(commits, TOKENS, named("storeToken"), Woven.Slow.class);
        return weave(tokens, FOLD + "Documents", named("replace"), Woven.Slow.class);
    }

    private static AgentBuilder bugs(AgentBuilder agent) {
        var writes = weave(agent, FOLD + "Documents", named("replace"), Woven.SkipWrites.class);
        var folds = weave(writes, FOLD + "BatchProjector", named("unseen"), Woven.ForgetBatch.class);
        var gaps = weave(folds, FOLD + "BatchProjector", named("follows"), Woven.UnseenGap.class);
        var views = weave(gaps, FOLD + "BatchProjector", named("log"), Woven.StopView.class);
        var runs = weave(views, "nl.sluitend.command.wwcase.WwCase", named("flagged"), Woven.NeverFlagged.class);
        var appends = weave(runs, ENGINE, isAppend(), Woven.SkipAppends.class);
        return weave(appends, PROCESSOR, named("validate"), Woven.TokenFirst.class);
    }

    /** The outermost overload, which takes the events first; the inner one takes a connection. */
    private static ElementMatcher<MethodDescription> isAppend() {
        return method -> method.getName().equals("appendEvents")
                && method.getParameters().size() == 2;
    }

    private static AgentBuilder weave(
            AgentBuilder agent, String type, ElementMatcher<? super MethodDescription> method, Class<?> advice) {
        return agent.type(named(type))
                .transform((builder, _, _, _, _) ->
                        builder.visit(Advice.to(advice).on(not(isSynthetic()).and(method))));
    }

    private static void followForEver(Path file) {
        try {
            while (true) {
                Passages.follow(file);
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
