package nl.sluitend.gateway.installation;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the operator how the installation is. */
@Controller
class InstallationController {

    private static final long MEGABYTE = 1_000_000;

    private final InstallationLook look;

    InstallationController(InstallationLook look) {
        this.look = look;
    }

    @QueryMapping
    InstallationHealth installation() {
        return look.now();
    }

    /** A number of the schema has no room for the bytes of a country. */
    @SchemaMapping
    long megabytes(FinishedBackup backup) {
        return Math.ceilDiv(backup.bytes(), MEGABYTE);
    }
}
