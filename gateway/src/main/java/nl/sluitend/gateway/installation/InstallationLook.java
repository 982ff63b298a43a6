package nl.sluitend.gateway.installation;

/** Looks how the installation is. */
@FunctionalInterface
public interface InstallationLook {

    /** How it is now; a part that is down is told, and hides nothing of the others. */
    InstallationHealth now();
}
