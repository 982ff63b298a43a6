package nl.sluitend.gateway.installation;

import java.time.Instant;
import java.util.List;

/**
 * An installation of two nodes, in which a view is behind and a part is down.
 *
 * @param since when all began
 */
public record InstallationOnStage(Instant since) implements InstallationLook {

    @Override
    public InstallationHealth now() {
        return new InstallationHealth(
                PartState.DOWN,
                "nodes",
                List.of(
                        new HealthPart("dataSource", PartState.UP),
                        new HealthPart("identity", PartState.DOWN),
                        new HealthPart("folds", PartState.OUT_OF_SERVICE),
                        new HealthPart("documents", PartState.UP),
                        new HealthPart("workingDays", PartState.UP),
                        new HealthPart("unheard-of", PartState.UNKNOWN)),
                List.of(
                        new KnownNode("12@one", true, since, since, "0.1.0"),
                        new KnownNode("7@other", false, since, since, "0.1.0")),
                List.of(new FoldedView("inhabitants", 12), new FoldedView("catalogue", 0)),
                List.of(new FinishedBackup(since.minusSeconds(90_000), since.minusSeconds(89_910), 1_200, 2_000_001)),
                true);
    }
}
