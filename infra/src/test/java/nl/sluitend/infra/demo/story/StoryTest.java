package nl.sluitend.infra.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import nl.sluitend.infra.launcher.RealmTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from the feed to the closed month, by the demo people on the real product. */
class StoryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    /** Also beside the agreement that an earlier telling left behind. */
    @Test
    void theStoryHolds() throws Exception {
        var told = new StringWriter();
        try (var product = RealProduct.start(data)) {
            var installation =
                    new Installation(product.uri(), new RealmTokens(RealKeycloak.uri()), RealKeycloak.secrets());

            var narrator = new Narrator(new PrintWriter(told, true));
            var before = new Stage(installation, narrator);
            assertThat(TheTransfer.newAgreement(before, before.today().toString()))
                    .isNotEmpty();

            Story.tell(installation, narrator);
        }
        assertThat(told.toString()).contains("The story holds");
    }
}
