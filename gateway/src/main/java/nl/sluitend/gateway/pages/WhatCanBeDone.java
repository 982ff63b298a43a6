package nl.sluitend.gateway.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.gateway.graphql.AnswerPart;
import org.jspecify.annotations.Nullable;

/** What the reader can do in the file that a page shows, as the rules said; templates call it {@code can}. */
@ForTemplates
public final class WhatCanBeDone {

    private final List<AnswerPart> actions;
    private final boolean isOver;

    WhatCanBeDone(AnswerPart dossier) {
        this.actions = dossier.parts("actions");
        this.isOver = dossier.text("relationEndedOn").isPresent();
    }

    /** Whether the rules allow that operation on the thing with that key, or on the person where there is none. */
    public boolean now(String operation, @Nullable String about) {
        return actions.stream()
                .filter(each -> isAbout(each, about))
                .anyMatch(each -> each.word("operation").equals(operation) && isAllowed(each));
    }

    /**
     * What cannot be done with the thing with that key, each with the rule that forbids it. To whoever's relation ended the
     * page says that once, and not of each.
     */
    public List<? extends Map<?, ?>> not(@Nullable String about) {
        return actions.stream()
                .filter(each -> !isOver && isAbout(each, about) && !isAllowed(each))
                .map(AnswerPart::fields)
                .toList();
    }

    /** The same of one operation, where several are about the person. */
    public List<? extends Map<?, ?>> not(@Nullable String about, String operation) {
        return not(about).stream()
                .filter(each -> operation.equals(each.get("operation")))
                .toList();
    }

    private static boolean isAllowed(AnswerPart action) {
        return action.part("refusal").isEmpty();
    }

    private static boolean isAbout(AnswerPart action, @Nullable String about) {
        return Objects.equals(action.text("about").orElse(null), about);
    }
}
