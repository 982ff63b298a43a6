package nl.sluitend.seeded;

record MoreThanThreeDays(int days) {

    boolean holds() {
        return days > 3;
    }
}
