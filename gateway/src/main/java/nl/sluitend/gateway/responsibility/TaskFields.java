package nl.sluitend.gateway.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskSpan;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who is responsible, computed from the facts each time: it is never stored (R1). */
@Controller
class TaskFields {

    private final Decisions decisions;
    private final Municipalities municipalities;

    TaskFields(Decisions decisions, Municipalities municipalities) {
        this.decisions = decisions;
        this.municipalities = municipalities;
    }

    @SchemaMapping
    List<TaskOnDay> responsibleToday(Dossier dossier) {
        return tasksOn(dossier, decisions.today());
    }

    /** Empty for days after the caller's relation ended, or without one: the caller knows nothing of those. */
    @SchemaMapping
    List<TaskOnDay> tasksOn(Dossier dossier, @Argument LocalDate day) {
        if (!isKnown(dossier, day)) {
            return List.of();
        }
        var timeline = new TaskTimeline(dossier.facts());
        return Stream.of(Task.values())
                .map(task -> new TaskOnDay(task, timeline.on(day, task)))
                .toList();
    }

    @SchemaMapping
    List<TaskLine> taskTimeline(Dossier dossier) {
        var timeline = new TaskTimeline(dossier.facts());
        return Stream.of(Task.values())
                .map(task -> new TaskLine(task, known(dossier, timeline.spans(task))))
                .toList();
    }

    private static List<TaskSpan> known(Dossier dossier, List<TaskSpan> spans) {
        var ended = dossier.relationEndedOn();
        return ended == null
                ? spans
                : spans.stream()
                        .filter(span -> span.from().isBefore(ended))
                        .map(span -> span.until() == null || !span.until().isBefore(ended)
                                ? new TaskSpan(span.task(), span.from(), ended.minusDays(1), span.holding())
                                : span)
                        .toList();
    }

    private static boolean isKnown(Dossier dossier, LocalDate day) {
        var ended = dossier.relationEndedOn();
        return dossier.origin() != null && (ended == null || day.isBefore(ended));
    }

    @SchemaMapping
    @Nullable
    String holderName(Holding holding) {
        return Optional.ofNullable(holding.holder())
                .map(holder -> municipalities.named(holder).name())
                .orElse(null);
    }

    @SchemaMapping
    String source(Holding holding) {
        return holding.reason().source();
    }

    record TaskOnDay(Task task, Holding holding) {}

    record TaskLine(Task task, List<TaskSpan> spans) {}
}
