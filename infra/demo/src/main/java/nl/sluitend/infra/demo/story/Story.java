package nl.sluitend.infra.demo.story;

import java.util.List;
import java.util.concurrent.Callable;
import nl.sluitend.infra.launcher.DataOption;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells the story from the feed to the year after the placement, and fails at the first step that does not hold. */
@Command(
        name = "story",
        description = {
            "Walks the main job through the running installation as its demo people: feed, signal, handover,",
            "trajectory, placement, aftercare, outcome. It moves the clock by a year (embedded shape only)."
        })
public final class Story implements Callable<Integer>, Verb {

    private static final List<Chapter> CHAPTERS = List.of(
            new TheFeed(),
            new TheExpiringList(),
            new TheRevival(),
            new TheInhabitantReviews(),
            new TheOffer(),
            new TheAnswer(),
            new TheTransfer(),
            new TheTrajectory(),
            new ThePlacement(),
            new TheYearAfter(),
            new TheMonthCloses());

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        tell(Installation.of(data), new Narrator(spec.commandLine().getOut()));
        return 0;
    }

    /** All of it, up to the first step that does not hold. */
    static void tell(Installation installation, Narrator narrator) throws Exception {
        var stage = new Stage(installation, narrator);
        for (var chapter : CHAPTERS) {
            narrator.chapter(chapter.title());
            chapter.tell(stage);
        }
        narrator.end();
    }
}
