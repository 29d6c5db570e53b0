package gradwalk.draw;

import java.util.List;

/**
 * Places the items of each layer at right angles to the flow, in their order and never too near to each other: as near
 * as can be, by least squares, to where their neighbours are, layer by layer and back.
 */
final class LayerPlaces {
    private static final int SWEEPS = 14;

    /** The room between an edge or label and its neighbour in the layer. */
    private static final double SLIM = 8;

    /** How much more a straight line through bare places counts than one that ends at a node. */
    private static final double STRAIGHT = 6;

    private final Layers layers;
    private final double[] sizes;
    private final double apart;
    private final double[] places;

    private LayerPlaces(Layers layers, double[] sizes, double apart) {
        this.layers = layers;
        this.sizes = sizes;
        this.apart = apart;
        this.places = new double[sizes.length];
    }

    /**
     * The middles of all items.
     *
     * @param sizes the items' own
     * @param apart the least room between two nodes
     */
    static double[] of(Layers layers, double[] sizes, double apart) {
        LayerPlaces placing = new LayerPlaces(layers, sizes, apart);
        for (int layer = 0; layer < layers.count(); layer++) {
            placing.pack(layers.layer(layer));
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers.count(); i++) {
                int layer = sweep % 2 == 0 ? layers.count() - 1 - i : i;
                placing.pull(layers.layer(layer), sweep % 2 == 1, sweep + 4 >= SWEEPS);
            }
        }
        return placing.places;
    }

    /** Side by side around 0. */
    private void pack(List<Integer> layer) {
        double next = 0;
        for (int i = 0; i < layer.size(); i++) {
            next += i == 0 ? 0 : distance(layer.get(i - 1), layer.get(i));
            places[layer.get(i)] = next;
        }
        for (int item : layer) {
            places[item] -= next / 2;
        }
    }

    private double distance(int left, int right) {
        boolean nodes = layers.isNode(left) && layers.isNode(right);
        return (sizes[left] + sizes[right]) / 2 + (nodes ? apart : SLIM);
    }

    /** Moves a layer towards its neighbours on one side, or on both. */
    private void pull(List<Integer> layer, boolean earlier, boolean both) {
        int count = layer.size();
        double[] wanted = new double[count];
        double[] weights = new double[count];
        double offset = 0;
        for (int i = 0; i < count; i++) {
            int item = layer.get(i);
            offset += i == 0 ? 0 : distance(layer.get(i - 1), item);
            double sum = 0;
            for (int side = 0; side < 2; side++) {
                boolean here = side == 0;
                for (int neighbour : both || here == earlier ? layers.neighbours(item, here) : List.<Integer>of()) {
                    double weight = layers.isNode(item) || layers.isNode(neighbour) ? 1 : STRAIGHT;
                    sum += weight * places[neighbour];
                    weights[i] += weight;
                }
            }
            wanted[i] = (weights[i] == 0 ? places[item] : sum / weights[i]) - offset;
            weights[i] = Math.max(0.1, weights[i]);
        }
        double[] rising = rising(wanted, weights);
        offset = 0;
        for (int i = 0; i < count; i++) {
            offset += i == 0 ? 0 : distance(layer.get(i - 1), layer.get(i));
            places[layer.get(i)] = rising[i] + offset;
        }
    }

    /**
     * The nearest numbers, by weighted least squares, that do not fall: neighbours that would are pooled (Barlow et al.,
     * "Statistical Inference under Order Restrictions", 1972).
     */
    static double[] rising(double[] wanted, double[] weights) {
        int count = wanted.length;
        double[] levels = new double[count];
        double[] masses = new double[count];
        int[] ends = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            double level = wanted[i];
            double mass = weights[i];
            while (pools > 0 && levels[pools - 1] > level) {
                pools--;
                level = (level * mass + levels[pools] * masses[pools]) / (mass + masses[pools]);
                mass += masses[pools];
            }
            levels[pools] = level;
            masses[pools] = mass;
            ends[pools] = i + 1;
            pools++;
        }
        double[] rising = new double[count];
        int from = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (; from < ends[pool]; from++) {
                rising[from] = levels[pool];
            }
        }
        return rising;
    }
}
