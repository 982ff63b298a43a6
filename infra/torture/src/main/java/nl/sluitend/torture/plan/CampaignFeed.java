package nl.sluitend.torture.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.demo.caseload.CaseloadFeed;
import nl.sluitend.infra.demo.caseload.Extent;
import nl.sluitend.kernel.calendar.Iso;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed lines of a campaign, from the synthetic caseload: each schedule has people of its own. */
public final class CampaignFeed {

    /** How many lines a schedule takes. */
    public static final int LINES = 20;

    /** After that many schedules an installation starts empty again, and the same people may come again. */
    public static final int SCHEDULES = 15;

    private static final String REGION = "AM19";
    private static final String LEIDEN = "GM0546";

    private final List<JsonNode> lines;

    private CampaignFeed(List<JsonNode> lines) {
        this.lines = lines;
    }

    /** Those of that campaign's seed. */
    public static CampaignFeed of(long seed) throws IOException {
        var month = MachineDay.today().withDayOfMonth(1);
        var feed = new ByteArrayOutputStream();
        CaseloadFeed.of(List.of(REGION), month, seed, Extent.ENDING).writeTo(feed);
        return new CampaignFeed(feed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> fits(line, MachineDay.today()))
                .limit((long) LINES * SCHEDULES)
                .toList());
    }

    /** From Leiden, whose caseworker drives the case, and with weeks of WW to go. */
    private static boolean fits(JsonNode line, LocalDate today) {
        var last = Iso.day(line.at("/lastDay/date").asString()).orElseThrow();
        return line.at("/municipality/code").asString().equals(LEIDEN)
                && line.at("/municipality/ground").asString().equals("RESIDENCE")
                && last.isAfter(today.plusDays(30))
                && last.isBefore(today.plusDays(150));
    }

    /** The lines of the schedule with that number. */
    public List<JsonNode> of(Schedule schedule) {
        int from = schedule.number() % SCHEDULES * LINES;
        return lines.subList(from, from + LINES);
    }
}
