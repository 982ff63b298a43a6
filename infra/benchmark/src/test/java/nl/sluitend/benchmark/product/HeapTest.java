package nl.sluitend.benchmark.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The memory of a virtual machine, seen from outside. */
class HeapTest {

    @Test
    void theHeapOfARunningMachineIsTold() throws Exception {
        long pid = ProcessHandle.current().pid();
        Heap.collect(pid);
        var heap = Heap.of(pid);
        assertThat(heap.usedKiB()).isPositive().isLessThan(heap.mostKiB());
        assertThat(heap.mostKiB() << 10)
                .isBetween(
                        Runtime.getRuntime().maxMemory() / 2,
                        Runtime.getRuntime().maxMemory() * 2);
    }

    @Test
    void heapsAreToldTogether() {
        assertThat(new Heap(1, 10).and(new Heap(2, 20))).isEqualTo(new Heap(3, 30));
    }
}
