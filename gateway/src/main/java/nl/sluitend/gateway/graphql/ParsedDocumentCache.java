package nl.sluitend.gateway.graphql;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Query texts that were parsed and validated before: pages send the same text repeatedly, with other variables. All
 * other limits are checked on every request. It keeps the newest texts, up to as many characters as a few hundred pages
 * have.
 */
@Component
class ParsedDocumentCache implements PreparsedDocumentProvider {

    private static final long CHARACTERS = 1_000_000;

    private final AsyncCache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry _) -> text.length() + 1)
            .buildAsync();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> read) {
        return known.get(input.getQuery(), (_, executor) -> CompletableFuture.completedFuture(read.apply(input)));
    }
}
