package nl.sluitend.torture.work;

import java.io.IOException;

/** Somebody who works while faults strike the installation. */
public interface Client {

    /** One request, or a short pause. */
    void step() throws IOException, InterruptedException;
}
