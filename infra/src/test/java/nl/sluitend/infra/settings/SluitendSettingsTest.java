package nl.sluitend.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SluitendSettingsTest {

    @Configuration
    @EnableConfigurationProperties(SluitendSettings.class)
    static class Application {}

    private static final ApplicationContextRunner COMPLETE = new ApplicationContextRunner()
            .withUserConfiguration(Application.class)
            .withPropertyValues(
                    "sluitend.postgres.uri=jdbc:postgresql://127.0.0.1:1/sluitend",
                    "sluitend.vault.uri=jdbc:postgresql://127.0.0.1:1/sluitend_vault",
                    "sluitend.mongodb.uri=mongodb://127.0.0.1:1/sluitend",
                    "sluitend.keycloak.uri=http://127.0.0.1:1");

    @Test
    void theShapeIsEmbeddedUnlessSaidOtherwise() {
        COMPLETE.run(context ->
                assertThat(context.getBean(SluitendSettings.class).shape()).isEqualTo(SluitendSettings.Shape.EMBEDDED));
        COMPLETE.withPropertyValues("sluitend.shape=axon-server")
                .run(context -> assertThat(
                                context.getBean(SluitendSettings.class).shape())
                        .isEqualTo(SluitendSettings.Shape.AXON_SERVER));
    }

    @Test
    void aMissingAddressIsNamedWithItsRemedy() {
        COMPLETE.withPropertyValues("sluitend.mongodb.uri=").run(context -> {
            var said = said(context);
            assertThat(said.getDescription()).isEqualTo("sluitend.mongodb.uri is not set.");
            assertThat(said.getAction()).contains("./sluitend start");
        });
    }

    @Test
    void anAddressOfTheWrongKindIsNamedWithoutShowingIt() {
        COMPLETE.withPropertyValues("sluitend.vault.uri=mysql://me:hidden@elsewhere/")
                .run(context -> {
                    var said = said(context);
                    assertThat(said.getDescription())
                            .startsWith("sluitend.vault.uri")
                            .doesNotContain("hidden");
                });
    }

    @Test
    void theVaultIsNeverTheDatabaseOfTheEvents() {
        COMPLETE.withPropertyValues("sluitend.vault.uri=jdbc:postgresql://127.0.0.1:1/sluitend")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("is the database of the events"));
    }

    private static FailureAnalysis said(AssertableApplicationContext context) {
        var failure = Objects.requireNonNull(context.getStartupFailure(), "it started");
        return Objects.requireNonNull(new SettingRefusedAnalyzer().analyze(failure), "it was not recognised");
    }
}
