package nl.sluitend.kernel.employer;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;

/** Employers by name, of one municipality or of all. Answer: a page of {@link Employer}. */
public record FindEmployers(Caller caller, @Nullable String municipality, Window window) {}
