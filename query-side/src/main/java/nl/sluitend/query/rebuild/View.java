package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nl.sluitend.query.fold.Binder;
import nl.sluitend.query.fold.Drawer;
import nl.sluitend.query.fold.Folder;
import nl.sluitend.query.fold.History;
import nl.sluitend.query.fold.Kind;
import nl.sluitend.query.fold.SetAsides;

/**
 * What is folded together and rebuilt together.
 *
 * @param name its name, and that of its processing group
 * @param kinds the kinds of documents in it
 */
public record View(String name, List<Kind<?>> kinds) {

    /** The kinds of aggregate whose streams it is made of. */
    Set<String> aggregates() {
        return kinds.stream().map(kind -> kind.fold().aggregate()).collect(Collectors.toUnmodifiableSet());
    }

    /** What folds events into that generation as they come. */
    public List<Folder<?>> folders(MongoDatabase database, int generation, IntPredicate serves, History history) {
        return kinds.stream()
                .<Folder<?>>map(kind -> kind.folder(database, name, generation, serves, history))
                .toList();
    }

    List<Binder<?>> binders(MongoDatabase database, int generation) {
        return kinds.stream()
                .<Binder<?>>map(kind -> kind.binder(database, name, generation))
                .toList();
    }

    SetAsides setAsides(MongoDatabase database, int generation) {
        return SetAsides.of(database, name, generation);
    }

    List<String> drawers() {
        return kinds.stream().flatMap(Kind::drawers).<String>map(Drawer::name).toList();
    }

    /** The name of the processor that folds that generation. */
    public String processor(int generation) {
        return processor(name, generation);
    }

    static String processor(String view, int generation) {
        return view + '.' + generation;
    }
}
