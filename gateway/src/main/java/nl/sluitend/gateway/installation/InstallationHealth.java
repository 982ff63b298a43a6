package nl.sluitend.gateway.installation;

import java.util.List;

/**
 * How an installation is, as the node that answers sees it.
 *
 * @param state of all parts together
 * @param shape how its parts are spread over machines
 * @param parts each part
 * @param nodes those that are known, the one that answers first
 * @param views how far each view is; empty when a store does not answer
 * @param backups the latest, newest first; empty when there is none, or the store does not answer
 * @param backupNeeded whether there is none of the last day, as far as the installation was told
 */
public record InstallationHealth(
        PartState state,
        String shape,
        List<HealthPart> parts,
        List<KnownNode> nodes,
        List<FoldedView> views,
        List<FinishedBackup> backups,
        boolean backupNeeded) {

    public InstallationHealth {
        parts = List.copyOf(parts);
        nodes = List.copyOf(nodes);
        views = List.copyOf(views);
        backups = List.copyOf(backups);
    }
}
