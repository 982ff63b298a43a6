package nl.sluitend.kernel.programme;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;

/** Programmes by name, of one municipality or of all. Answer: a page of {@link Programme}. */
public record FindProgrammes(Caller caller, @Nullable String municipality, Window window) {}
