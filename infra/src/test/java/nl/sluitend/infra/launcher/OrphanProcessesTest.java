package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.infra.launcher.Running.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanProcessesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path somewhere;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(child -> {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        });
    }

    @Test
    void aRecordedChildOfThisFolderIsEnded() throws Exception {
        var folder = DataFolder.open(somewhere);
        var child = follower(folder.path());
        folder.running().note(Part.KEYCLOAK, "", child.toHandle());

        new OrphanProcesses(folder).end(_ -> {});

        await().until(() -> !child.isAlive());
        assertThat(folder.running().addresses()).isEmpty();
    }

    @Test
    void anUnrecordedPostgresOfThisFolderIsEnded() throws Exception {
        var folder = DataFolder.open(somewhere);
        var child = follower(Files.createDirectories(folder.postgres()));
        Files.writeString(folder.postgres().resolve("postmaster.pid"), child.pid() + "\n/elsewhere\n");

        new OrphanProcesses(folder).end(_ -> {});

        await().until(() -> !child.isAlive());
    }

    @Test
    void aChildOfThisFolderIsEndedByWhateverNameTheFolderIsGiven(@TempDir Path elsewhere) throws Exception {
        var folder = DataFolder.open(somewhere);
        var child = follower(folder.path());
        folder.running().note(Part.KEYCLOAK, "", child.toHandle());
        var link = Files.createSymbolicLink(elsewhere.resolve("link"), somewhere);

        new OrphanProcesses(DataFolder.known(link)).end(_ -> {});

        await().until(() -> !child.isAlive());
    }

    /** Its launcher was killed before it had written it down. */
    @Test
    void aChildThatWasNotRecordedYetIsKnownByItsOptions() throws Exception {
        var folder = DataFolder.open(somewhere);
        var keycloak = sleeper("-Dkc.home.dir=" + folder.keycloak(), "more");
        var node = sleeper(Child.LAST_WORDS + folder.log().resolveSibling("node-1-crash.log"));
        var initdb = sleeper("initdb", "-D", folder.postgres().toString(), "-E", "UTF-8");
        var reader = sleeper("tail", "-f", folder.log().toString());

        new OrphanProcesses(folder).end(_ -> {});

        await().until(() -> !keycloak.isAlive() && !node.isAlive() && !initdb.isAlive());
        assertThat(reader.isAlive()).isTrue();
    }

    private Process sleeper(String... words) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", "sleep 300; :", "sleeper"));
        command.addAll(List.of(words));
        var child = new ProcessBuilder(command).start();
        started.add(child);
        return child;
    }

    @Test
    void whatWasOpenWhenAStartWasKilledIsClearedAway() throws Exception {
        var folder = DataFolder.open(somewhere);
        var drafts = List.of(
                somewhere.resolve("secrets123.tmp"),
                Files.createDirectories(somewhere.resolve("secrets")).resolve("keyset9.tmp"),
                Files.createDirectories(somewhere.resolve("tmp/web-8080/pages")).resolve("upload"));
        for (var draft : drafts) {
            Files.writeString(draft, "half");
        }
        Files.writeString(somewhere.resolve("secrets/vault-keyset.json"), "{}");

        new OrphanProcesses(folder).end(_ -> {});

        assertThat(drafts).allSatisfy(draft -> assertThat(draft).doesNotExist());
        assertThat(somewhere.resolve("secrets/vault-keyset.json")).exists();
    }

    @Test
    void aDeadPostgresIsDisownedWhenAnotherProcessHasItsNumber(@TempDir Path elsewhere) throws Exception {
        var folder = DataFolder.open(somewhere);
        var stranger = follower(elsewhere);
        var postmaster = Files.createDirectories(folder.postgres()).resolve("postmaster.pid");
        Files.writeString(postmaster, stranger.pid() + "\n/elsewhere\nmemory\n");

        new OrphanProcesses(folder).end(_ -> {});

        assertThat(stranger.isAlive()).isTrue();
        assertThat(Files.readAllLines(postmaster)).containsExactly("2147483647", "/elsewhere", "memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no number\n", "99999999999999999999\n", "-7\n"})
    void aRecordOfPostgresThatIsEmptyOrGarbledIsNoReasonToFail(String record) throws Exception {
        var folder = DataFolder.open(somewhere);
        Files.writeString(Files.createDirectories(folder.postgres()).resolve("postmaster.pid"), record);

        assertThatCode(() -> new OrphanProcesses(folder).end(_ -> {})).doesNotThrowAnyException();
    }

    @Test
    void everyNodeAndTheDocumentStoreOfThisFolderAreEnded() throws Exception {
        var folder = DataFolder.open(somewhere);
        var first = follower(Files.createDirectories(somewhere.resolve("a")));
        var second = follower(Files.createDirectories(somewhere.resolve("b")));
        var documents = follower(Files.createDirectories(somewhere.resolve("c")));
        var running = folder.running();
        running.note(Part.APPLICATION, 1, "", first.toHandle());
        running.note(Part.APPLICATION, 2, "", second.toHandle());
        running.note(Part.DOCUMENTS, "", documents.toHandle());

        new OrphanProcesses(folder).end(_ -> {});

        await().until(() -> !first.isAlive() && !second.isAlive() && !documents.isAlive());
    }

    @Test
    void aProcessThatDoesNotNameThisFolderIsLeftAlone(@TempDir Path elsewhere) throws Exception {
        var folder = DataFolder.open(somewhere);
        var stranger = follower(elsewhere);
        folder.running().note(Part.KEYCLOAK, "", stranger.toHandle());

        new OrphanProcesses(folder).end(_ -> {});

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void aNumberThatIsAnotherProcessByNowIsLeftAlone() throws Exception {
        var folder = DataFolder.open(somewhere);
        var later = follower(folder.path());
        Files.writeString(
                somewhere.resolve("running.properties"), "KEYCLOAK.process=" + later.pid() + "@2026-01-01T00:00:00Z\n");

        new OrphanProcesses(folder).end(_ -> {});

        assertThat(later.isAlive()).isTrue();
    }

    /** A harmless process whose command line names a file in this folder. */
    private Process follower(Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("followed"));
        var process = new ProcessBuilder("tail", "-f", file.toAbsolutePath().toString()).start();
        started.add(process);
        return process;
    }
}
