package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.decision.SettingRange;
import nl.sluitend.kernel.wwcase.FlaggingWindow;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long before its last day a WW case is flagged.
 *
 * @param signalWindowDays in days; a setting of the region
 */
@ConfigurationProperties("sluitend")
record SignalWindow(@DefaultValue("180") int signalWindowDays) implements FlaggingWindow {

    private static final int TWO_YEARS = 731;

    SignalWindow {
        new SettingRange<>(1, TWO_YEARS).require("sluitend.signal-window-days", signalWindowDays);
    }
}
