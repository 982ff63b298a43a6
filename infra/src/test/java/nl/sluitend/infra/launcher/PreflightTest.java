package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Ports that are chosen for what opens them seconds later. */
class PreflightTest {

    @RepeatedTest(50)
    void noConnectionGetsAChosenPortByChance() {
        assertThat(Preflight.freePort(0)).isBetween(20_000, 32_767);
    }

    @Test
    void aFreePortIsTakenAsWished() throws IOException {
        var wished = Preflight.freePort(0);

        assertThat(Preflight.freePort(wished)).isEqualTo(wished);
        try (var _ = new ServerSocket(wished, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Preflight.freePort(wished)).isNotEqualTo(wished);
        }
    }
}
