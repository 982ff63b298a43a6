package nl.sluitend.gateway.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.gateway.decision.SettingRefused;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;

/** The vault's promises, on a real database. */
class PersonVaultTest {

    private final VaultOfTests vault = VaultOfTests.open();
    private final PersonVault people = vault.people();

    @Test
    void aNumberAlwaysHasTheSamePseudonym() {
        var bsn = Bsns.next();
        assertThat(people.identify(bsn)).isEqualTo(people.identify(bsn));
        assertThat(people.identify(Bsns.next())).isNotEqualTo(people.identify(bsn));
    }

    @Test
    void manyAtOnceMeetTheSamePeople() {
        var known = Bsns.next();
        var before = people.identify(known);
        var all = people.identify(List.of(known, Bsns.next(), Bsns.next()));
        assertThat(all).hasSize(3).containsEntry(known, before);
        assertThat(all.values()).doesNotHaveDuplicates();
    }

    @Test
    void whoeverIsMetByManyAtTheSameTimeIsOnePerson() {
        var bsns = Stream.generate(Bsns::next).limit(50).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> people.identify(bsns), threads))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
        var ids = people.identify(bsns).values();
        assertThat(keysOf(ids.stream().map(InhabitantId::value).toList())).isEqualTo(50);
    }

    private int keysOf(List<String> ids) {
        return vault.sql()
                .sql("select count(*) from person_key where inhabitant::text in (:ids)")
                .param("ids", ids)
                .query(Integer.class)
                .single();
    }

    @Test
    void theSameValueGivesTheSameCiphertextForOnePersonOnly() {
        var anna = people.identify(Bsns.next());
        var bert = people.identify(Bsns.next());
        assertThat(people.seal(anna, "Lindelaan 12")).isEqualTo(people.seal(anna, "Lindelaan 12"));
        assertThat(people.seal(anna, "Lindelaan 12")).isNotEqualTo(people.seal(bert, "Lindelaan 12"));
    }

    @Test
    void somebodyNewIsSealedForWithoutAskingForTheKey() {
        var anna = people.identify(Bsns.next());
        var wrapped = "update person_key set wrapped_key = :key where inhabitant::text = :anna";
        vault.sql()
                .sql(wrapped)
                .param("key", new byte[] {1})
                .param("anna", anna.value())
                .update();

        assertThat(people.open(anna, people.seal(anna, "Lindelaan 12"))).contains("Lindelaan 12");
    }

    @Test
    void whatWasSealedOpensAlsoAfterARestart() {
        var anna = people.identify(Bsns.next());
        var name = people.seal(anna, "A. van der Berg");
        assertThat(people.open(anna, name)).contains("A. van der Berg");
        assertThat(VaultOfTests.open().people().open(anna, name)).contains("A. van der Berg");
    }

    @Test
    void aValueOfSomebodyElseDoesNotOpenAndTheErrorDoesNotTellIt() {
        var anna = people.identify(Bsns.next());
        var bert = people.identify(Bsns.next());
        var name = people.seal(anna, "A. van der Berg");
        assertThatThrownBy(() -> people.open(bert, name))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Berg");
    }

    @Test
    void aDestroyedKeyOpensNothingAndIsNoError() {
        var anna = people.identify(Bsns.next());
        var bert = people.identify(Bsns.next());
        var name = people.seal(anna, "A. van der Berg");
        var other = people.seal(bert, "B. Bos");
        destroyTheKeyOf(anna);
        var after = VaultOfTests.open().people();
        assertThat(after.open(anna, name)).isEmpty();
        var opening = after.opening(Set.of(anna, bert));
        assertThat(opening.apply(anna, name)).isEmpty();
        assertThat(opening.apply(bert, other)).contains("B. Bos");
        assertThatThrownBy(() -> after.seal(anna, "anything")).isInstanceOf(KeyDestroyed.class);
    }

    private void destroyTheKeyOf(InhabitantId inhabitant) {
        vault.sql()
                .sql("delete from person_key where inhabitant = ?")
                .param(UUID.fromString(inhabitant.value()))
                .update();
    }

    @Test
    void theNumberItselfIsNowhereToBeRead() {
        var bsn = Bsns.next();
        people.identify(bsn);
        var rows = vault.sql()
                .sql("select encode(index, 'escape') || inhabitant || encode(sealed, 'escape') from bsn")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(bsn.digits()));
    }

    @Test
    void aNoteIsReadByItsOwnPersonOnly() {
        var anna = people.identify(Bsns.next());
        var id = vault.notes().keep(anna, "Wil graag in de zorg werken.");
        assertThat(vault.notes().read(anna, id)).contains("Wil graag in de zorg werken.");
        assertThat(vault.notes().read(people.identify(Bsns.next()), id)).isEmpty();
    }

    @Test
    void anAccountSeesTheDossierToWhichItIsLinkedUntilThatIsTakenAway() {
        var subject = UUID.randomUUID().toString();
        var bert = people.identify(Bsns.next());
        var anna = people.identify(Bsns.next());
        assertThat(vault.accounts().of(subject)).isEmpty();
        vault.accounts().link(subject, bert);
        assertThatThrownBy(() -> vault.accounts().link(subject, anna)).isInstanceOf(DuplicateKeyException.class);
        assertThat(vault.accounts().of(subject)).contains(bert);

        var second = UUID.randomUUID().toString();
        assertThatThrownBy(() -> vault.accounts().link(second, bert)).isInstanceOf(DuplicateKeyException.class);

        vault.accounts().unlink(subject);
        vault.accounts().link(subject, anna);
        assertThat(vault.accounts().of(subject)).contains(anna);
        assertThat(vault.accounts().isLinked(bert)).isFalse();
    }

    @Test
    void aCaseHasOnePseudonym() {
        var cases = vault.cases();
        assertThat(cases.idOf("WW-0546-000123")).isEqualTo(cases.idOf("WW-0546-000123"));
        assertThat(UUID.fromString(cases.idOf("WW-0546-000123").value()).version())
                .isEqualTo(8);
        assertThat(cases.idOf("WW-0546-000124")).isNotEqualTo(cases.idOf("WW-0546-000123"));
    }

    @Test
    void nothingPrintsWhatItHolds() {
        var bsn = Bsns.next();
        assertThat(bsn.toString()).doesNotContain(bsn.digits());
        assertThat(new Sealed("x")).asString().contains("sealed").doesNotContain("x");
    }

    @Test
    void theKeysetIsReadableByItsOwnerOnlyAndNeverReplaced(@TempDir Path folder) throws Exception {
        var file = new KeysetFile(folder.resolve("secrets").resolve("keyset.json"));
        file.create();
        var first = Files.readString(file.path());
        file.create();
        assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(file.path()).hasContent(first);
        assertThat(folder.resolve("secrets").toFile().list()).hasSize(1);
    }

    @Test
    void aVaultInUseWithoutItsKeysetDoesNotOpen(@TempDir Path folder) {
        people.identify(Set.of(Bsns.next()));
        var database = Vault.in(VaultDatabase.database());
        assertThatThrownBy(() -> new VaultConfiguration().vaultKeys(database, folder.resolve("lost.json")))
                .isInstanceOfSatisfying(
                        SettingRefused.class,
                        refused -> assertThat(refused.remedy()).contains("Restore that file from its backup"))
                .hasMessageContaining("sluitend.vault.keyset");
    }
}
