package nl.sluitend.infra.launcher;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.kernel.calendar.Iso;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Shows the installation's clock, or moves it, to go through a year in an afternoon. */
@Command(name = "clock", description = "Shows the time of the running installation, or moves it (embedded shape only).")
final class Clock implements Callable<Integer> {

    private static final Pattern STEP = Pattern.compile("[+](\\d{1,4}[dwmy])", Pattern.CASE_INSENSITIVE);

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "+90d",
            description = "How far: a number of days (d), weeks (w), months (m) or years (y).")
    private @Nullable String step;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var answer = Installation.of(data).operate(operation(), Map.of());
        var now = answer.at(step == null ? "/data/clock/now" : "/data/moveClock/clock/now");
        if (now.isMissingNode() || now.isNull()) {
            throw new VerbRefused("The clock was not read or moved: %s".formatted(why(answer)));
        }
        spec.commandLine().getOut().println(now.asString());
        return 0;
    }

    private static String why(JsonNode answer) {
        return Stream.of("/data/moveClock/refusal/message", "/errors/0/message")
                .map(place -> answer.at(place).asString(""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("the answer does not say why.");
    }

    private String operation() throws Exception {
        return step == null
                ? "query { clock { now } }"
                : "mutation { moveClock(input: {by: \"P%dD\"}) { clock { now } refusal { message(language: EN) } } }"
                        .formatted(days(period(step)));
    }

    /** The product moves by days; the length of a month or a year depends on the day on which it begins. */
    private long days(Period step) throws Exception {
        var from = step.toTotalMonths() == 0 ? LocalDate.EPOCH : today();
        return ChronoUnit.DAYS.between(from, from.plus(step));
    }

    private LocalDate today() throws Exception {
        return Iso.day(Installation.of(data)
                        .operate("query { clock { today } }", Map.of())
                        .at("/data/clock/today")
                        .asString(""))
                .orElseThrow(() -> new VerbRefused("The clock was not read."));
    }

    private static Period period(String step) {
        var match = STEP.matcher(step);
        if (!match.matches()) {
            throw new VerbRefused(
                    "'%s' is not a length of time: write for example +90d, +2w, +3m or +1y.".formatted(step));
        }
        return Period.parse("P" + match.group(1).toUpperCase(Locale.ROOT));
    }
}
