package nl.sluitend.gateway.decision;

/** A setting that cannot work; the message names it and the remedy. */
public final class SettingRefused extends RuntimeException {

    private final String setting;
    private final String remedy;

    /** Refuses that setting for that reason, and says what to do instead. */
    public SettingRefused(String setting, String reason, String remedy) {
        super("%s %s.".formatted(setting, reason));
        this.setting = setting;
        this.remedy = remedy;
    }

    /** Name of the property. */
    public String setting() {
        return setting;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
