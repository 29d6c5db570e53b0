package gradwalk.graph;

/** Where the values of a run are asked for. */
interface Values {

    /** An element's value. */
    double value(Node node, int row, int column);
}
