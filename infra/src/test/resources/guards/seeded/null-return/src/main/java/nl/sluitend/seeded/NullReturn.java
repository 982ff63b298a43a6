package nl.sluitend.seeded;

final class NullReturn {

    String word() {
        return null;
    }
}
