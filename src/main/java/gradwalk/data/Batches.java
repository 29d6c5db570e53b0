package gradwalk.data;

import gradwalk.math.Random;

/**
 * Which rows each step of a run learns from. In each epoch every row comes once, in a new order; the last batch of an
 * epoch is smaller where the size does not divide the rows. The order follows from seed and epoch alone, so that any
 * step can be asked for, in any order, without those before it.
 */
public final class Batches {
    private final int rows;
    private final int size;
    private final int seed;
    private final boolean shuffled;
    private final Random random = new Random(0);
    private final int[] order;
    private int orderOf = -1;

    private Batches(int rows, int size, int seed, boolean shuffled) {
        if (rows < 1 || size < 1) {
            throw new IllegalArgumentException("there are no batches of " + size + " of " + rows + " rows");
        }
        this.rows = rows;
        this.size = size < rows ? size : rows;
        this.seed = seed;
        // One batch of all rows needs no order.
        this.shuffled = shuffled && size < rows;
        this.order = new int[rows];
    }

    /**
     * Batches in a new order each epoch; of all rows, in their own order, where size is rows or more.
     *
     * @throws IllegalArgumentException when rows or size is below 1
     */
    public static Batches shuffled(int rows, int size, int seed) {
        return new Batches(rows, size, seed, true);
    }

    /** The same without a seed: each epoch goes through the rows in their own order. */
    public static Batches inOrder(int rows, int size) {
        return new Batches(rows, size, 0, false);
    }

    /** One batch of all rows. */
    public static Batches full(int rows) {
        return inOrder(rows, rows);
    }

    /** How many rows there are in all. */
    public int rows() {
        return rows;
    }

    /** How many rows a batch has, but perhaps the last of an epoch. */
    public int size() {
        return size;
    }

    /** How many batches an epoch has. */
    public int perEpoch() {
        return (rows + size - 1) / size;
    }

    /** How many rows the last batch of an epoch has. */
    public int lastSize() {
        return rows - (perEpoch() - 1) * size;
    }

    /**
     * Writes the rows of a step's batch into an array.
     *
     * @param step counted from 0 at the start of the run
     * @param into has room for a batch
     * @return how many rows the batch has
     */
    public int take(int step, int[] into) {
        int perEpoch = perEpoch();
        arrange(step / perEpoch);
        int from = step % perEpoch * size;
        int count = rows - from < size ? rows - from : size;
        for (int i = 0; i < count; i++) {
            into[i] = order[from + i];
        }
        return count;
    }

    private void arrange(int epoch) {
        int wanted = shuffled ? epoch : 0;
        if (orderOf == wanted) {
            return;
        }
        orderOf = wanted;
        if (shuffled) {
            // An odd number far from any power of two: near seeds share no epoch.
            random.restart(seed + wanted * 0x9e3779b9);
            random.shuffle(order, rows);
        } else {
            for (int i = 0; i < rows; i++) {
                order[i] = i;
            }
        }
    }
}
