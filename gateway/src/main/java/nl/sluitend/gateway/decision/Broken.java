package nl.sluitend.gateway.decision;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs where something broke, without messages: an exception's message may repeat what somebody typed. */
public final class Broken {

    private static final Logger LOG = LoggerFactory.getLogger(Broken.class);
    private static final int FRAMES = 12;
    private static final int CAUSES = 20;

    private Broken() {}

    /** The number under which the log has it. */
    public static String written(Throwable failure) {
        var number = UUID.randomUUID().toString();
        LOG.error("Broken, number {}: {}", number, trail(failure));
        return number;
    }

    /** The types of the causes, without their messages, which may hold what was sent. */
    public static String trail(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining(", because of "));
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> " at " + frame)
                .collect(Collectors.joining());
    }
}
