package nl.sluitend.gateway.feed;

import nl.sluitend.gateway.inhabitant.AgesToLookAt;
import nl.sluitend.gateway.inhabitant.PersonaliaOfTests;
import nl.sluitend.gateway.privacy.VaultOfTests;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Dispatch with a real vault. */
final class DispatchOfTests {

    private DispatchOfTests() {}

    static Dispatch of(VaultOfTests vault, CommandGateway commands, AgesToLookAt ages) {
        var cases = new CaseCommands(vault.people(), PersonaliaOfTests.with(vault.people()), vault.cases());
        var sender = new Sender(cases, commands, ages);
        return new Dispatch(vault.people(), vault.unconfirmed(), sender, new GroupSender(cases, commands, sender));
    }
}
