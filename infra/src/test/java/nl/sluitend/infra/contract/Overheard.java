package nl.sluitend.infra.contract;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What the whole process writes into its log meanwhile, at the level that an installation has. */
final class Overheard implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    Overheard() {
        lines.start();
        root.addAppender(lines);
        root.setLevel(Level.INFO);
    }

    List<String> lines() {
        return List.copyOf(lines.list).stream().map(Overheard::written).toList();
    }

    private static String written(ILoggingEvent event) {
        return event.getLoggerName() + " " + event.getFormattedMessage() + causes(event.getThrowableProxy());
    }

    private static String causes(@Nullable IThrowableProxy thrown) {
        return Stream.<IThrowableProxy>iterate(thrown, cause -> cause != null, IThrowableProxy::getCause)
                .limit(20)
                .map(cause -> " " + cause.getClassName() + ": " + cause.getMessage())
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        root.setLevel(usual);
        root.detachAppender(lines);
    }
}
