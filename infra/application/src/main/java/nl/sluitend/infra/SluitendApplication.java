package nl.sluitend.infra;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Command side, query side and gateway in one process. */
@SpringBootApplication(scanBasePackages = {"nl.sluitend.infra", "nl.sluitend.gateway"})
@ConfigurationPropertiesScan({"nl.sluitend.infra", "nl.sluitend.gateway"})
public class SluitendApplication {}
