package nl.sluitend.seeded;

final class UnusedVariable {

    int steps() {
        int forgotten = 1;
        return 2;
    }
}
