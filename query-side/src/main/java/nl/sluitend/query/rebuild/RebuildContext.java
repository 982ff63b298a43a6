package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.function.LongSupplier;
import nl.sluitend.query.fold.History;

/**
 * What building a view needs.
 *
 * @param view what is built
 * @param database the document store
 * @param pointers which generation serves
 * @param tokens the positions of the processors of generations
 * @param streams the event store, read by stream
 * @param history the event store, read by one stream
 * @param head the position of the newest event
 * @param segments in how many parts processors fold it
 * @param settings how rebuilds work
 */
record RebuildContext(
        View view,
        MongoDatabase database,
        Pointers pointers,
        GenerationTokens tokens,
        StreamReader streams,
        History history,
        LongSupplier head,
        int segments,
        RebuildSettings settings) {}
