package nl.sluitend.infra.guards.seeded.infra.launcher;

import nl.sluitend.infra.guards.seeded.infra.demo.OfTheDemo;

/** An arrow from what a production runs to the demo. */
public interface KnowsTheDemo {

    OfTheDemo shown();
}
