package nl.sluitend.seeded;

final class SelfAssignment {

    private int steps;

    void walk() {
        this.steps = this.steps;
    }
}
