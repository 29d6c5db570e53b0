package gradwalk.lesson.graphs;

import java.util.List;

/** What happens at each step of the walk, in words. */
final class Narration {
    static final List<String> SENTENCES = List.of(
            "The expression (a+b)(b+1) as a graph of small steps. a is given.",
            "b is given too, and it is used twice. So two paths lead from b to e, one drawn solid, one dashed.",
            "Forward: c = a + b. On each edge stands how fast c moves with that input alone.",
            "d = b + 1. Whatever b moves, d moves as far.",
            "e = c · d. In a product each edge carries the other factor.",
            "Backward begins at e, which moves with itself one for one.",
            "c receives the gradient of e times the number on the edge.",
            "d receives its own share in the same way.",
            "a receives the gradient of c times the number on the edge. There is one path from a to e.",
            "The first share arrives at b, along the solid path.",
            "The second share arrives at b, along the dashed path. Both paths move e, so their shares are added.");

    /** What to take care of; the first and the last two steps have their numbers there. */
    static final List<String> CARES = List.of(
            "",
            "Nothing else needs to be known yet.",
            "Move a by a little and c moves as far; the same with b.",
            "The 1 is a constant: it has no gradient. But the edge from b carries 1, not 0.",
            "Move c by a little and e moves d times as far.",
            "Each gradient says how far e moves for each unit that its node moves.",
            "Multiply along a path: what has come so far, times the next edge.",
            "Each edge is used once on the way back.",
            "The gradient of a node is complete when every edge that leaves it has brought its share.",
            "",
            "");

    private Narration() {}
}
