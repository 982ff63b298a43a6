package nl.sluitend.infra.settings;

import nl.sluitend.command.decision.Horizon;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far ahead a day may be: see {@link Horizon}.
 *
 * @param horizonYears in years, for what people agree, plan or promise
 * @param wwHorizonYears in years, for the last day of WW
 */
@ConfigurationProperties("sluitend")
public record HorizonSettings(
        @DefaultValue("10") int horizonYears,
        @DefaultValue("5") int wwHorizonYears) {

    private static final SettingRange<Integer> YEARS = new SettingRange<>(1, 50);

    public HorizonSettings {
        YEARS.require("sluitend.horizon-years", horizonYears);
        YEARS.require("sluitend.ww-horizon-years", wwHorizonYears);
    }

    /** As the command side takes it. */
    public Horizon horizon() {
        return new Horizon(horizonYears, wwHorizonYears);
    }
}
