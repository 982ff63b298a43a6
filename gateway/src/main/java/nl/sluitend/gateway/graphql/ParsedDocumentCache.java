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
 * Texts of questions that were read and checked before: pages ask the same text again and again, with other variables.
 * Every other limit holds for each asking. As many characters are kept as a few hundred pages have, the newest ones.
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
