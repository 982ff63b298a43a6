package nl.sluitend.torture;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Shape;
import nl.sluitend.torture.work.Desk;
import nl.sluitend.torture.work.Entrance;
import nl.sluitend.torture.work.Fixtures;
import nl.sluitend.torture.work.Oracle;
import nl.sluitend.torture.work.SentLine;
import nl.sluitend.torture.work.Tokens;
import nl.sluitend.torture.work.Wire;

/**
 * An installation that started empty, with what schedules left in it.
 *
 * @param machine its processes
 * @param usual what agents do between blows
 * @param tokens of everybody
 * @param premises what clients need
 * @param delivered the lines acknowledged since then
 */
record Scene(Machine machine, Orders usual, Tokens tokens, Fixtures premises, Set<SentLine> delivered) {

    static Scene begun(Machine machine, Shape shape, Orders usual)
            throws IOException, InterruptedException, SQLException {
        machine.begin(shape, usual);
        var tokens = new Tokens(machine.keycloak()::tokenOf);
        var wire = Wire.to(machine.nodes().get(1).uri());
        var premises = Fixtures.registered(wire, tokens, today(wire, tokens));
        return new Scene(machine, usual, tokens, premises, new HashSet<>());
    }

    /** Clients are spread over the applications. */
    List<Desk> desks(int count, Oracle oracle) throws IOException, InterruptedException {
        var wires = machine.nodes().uris().stream().map(Wire::to).toList();
        var today = today(wires.getFirst(), tokens);
        return IntStream.range(0, count)
                .mapToObj(client -> new Desk(new Entrance(wires, client), tokens, oracle, today))
                .toList();
    }

    private static LocalDate today(Wire wire, Tokens tokens) throws IOException, InterruptedException {
        var answer = wire.graphql(tokens.of("sluitend-operator"), "query { clock { today } }", Map.of());
        return Iso.day(answer.body().at("/data/clock/today").asString()).orElseThrow();
    }
}
