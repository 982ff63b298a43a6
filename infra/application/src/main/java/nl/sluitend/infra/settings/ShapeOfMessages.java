package nl.sluitend.infra.settings;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** One setting decides: {@code sluitend.shape=axon-server} replaces the local buses and store by the connector. */
public final class ShapeOfMessages implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var enabled = "axon-server".equals(environment.getProperty("sluitend.shape"));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("shape", Map.of("axon.axonserver.enabled", String.valueOf(enabled))));
    }
}
