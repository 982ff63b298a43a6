package nl.sluitend.kernel.agreement;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;

/** Agreements, newest first, of one municipality or of all. Answer: a page of {@link Agreement}. */
public record FindAgreements(Caller caller, @Nullable String municipality, Window window) {}
