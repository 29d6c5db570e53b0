package gradwalk.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static int[] batch(Batches batches, int step) {
        int[] into = new int[batches.size()];
        int count = batches.take(step, into);
        return Arrays.copyOf(into, count);
    }

    private static int[] epoch(Batches batches, int epoch) {
        return IntStream.range(epoch * batches.perEpoch(), (epoch + 1) * batches.perEpoch())
                .flatMap(step -> IntStream.of(batch(batches, step)))
                .toArray();
    }

    @Test
    void eachEpochHasEveryRowOnce() {
        for (int size : new int[] {1, 7, 10, 64, 149, 150, 1000}) {
            Batches batches = Batches.shuffled(150, size, 3);
            for (int epoch = 0; epoch < 3; epoch++) {
                int[] rows = epoch(batches, epoch);
                Arrays.sort(rows);
                assertArrayEquals(IntStream.range(0, 150).toArray(), rows, "size " + size);
            }
        }
    }

    @Test
    void theLastBatchHasWhatIsLeft() {
        Batches batches = Batches.shuffled(150, 64, 1);
        assertEquals(3, batches.perEpoch());
        assertEquals(64, batches.size());
        assertEquals(22, batches.lastSize());
        assertEquals(64, batch(batches, 0).length);
        assertEquals(64, batch(batches, 1).length);
        assertEquals(22, batch(batches, 2).length);
        assertEquals(64, batch(batches, 3).length);
        Batches even = Batches.shuffled(150, 10, 1);
        assertEquals(15, even.perEpoch());
        assertEquals(10, even.lastSize());
        assertEquals(150, even.rows());
    }

    @Test
    void anyStepCanBeAskedForWithoutThoseBefore() {
        Batches forward = Batches.shuffled(50, 8, 5);
        int[][] all =
                IntStream.range(0, 60).mapToObj(step -> batch(forward, step)).toArray(int[][]::new);
        for (int step = 59; step >= 0; step--) {
            assertArrayEquals(all[step], batch(forward, step), "backwards, step " + step);
            assertArrayEquals(all[step], batch(Batches.shuffled(50, 8, 5), step), "afresh, step " + step);
        }
    }

    @Test
    void epochsAndSeedsDiffer() {
        Batches batches = Batches.shuffled(30, 30 - 1, 8);
        for (int epoch = 0; epoch < 20; epoch++) {
            for (int other = 0; other < epoch; other++) {
                assertFalse(Arrays.equals(epoch(batches, epoch), epoch(batches, other)));
            }
            assertFalse(Arrays.equals(epoch(batches, epoch), epoch(Batches.shuffled(30, 29, 9), epoch)));
        }
    }

    @Test
    void withoutASeedRowsKeepTheirOrder() {
        Batches batches = Batches.inOrder(5, 2);
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, epoch(batches, 0));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, epoch(batches, 7));
        assertArrayEquals(new int[] {4}, batch(batches, 2));
    }

    @Test
    void oneBatchOfAllRowsNeedsNoOrder() {
        for (Batches batches : new Batches[] {Batches.full(4), Batches.shuffled(4, 4, 1), Batches.shuffled(4, 9, 1)}) {
            assertEquals(1, batches.perEpoch());
            assertEquals(4, batches.size());
            assertArrayEquals(new int[] {0, 1, 2, 3}, batch(batches, 0));
            assertArrayEquals(new int[] {0, 1, 2, 3}, batch(batches, 3));
        }
    }

    @Test
    void batchesOfNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Batches.shuffled(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Batches.shuffled(1, 0, 1));
    }
}
