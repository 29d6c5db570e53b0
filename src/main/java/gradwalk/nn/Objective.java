package gradwalk.nn;

import gradwalk.graph.Op;
import gradwalk.loss.Loss;
import gradwalk.loss.Penalty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made small: a network's loss, with penalties on its weights if wanted.
 *
 * @param mlp the network
 * @param loss how wrong an output is; one that takes logits is put before the output's activation, which must then be
 *     its {@link Loss#link} or none
 * @param penalties what large weights cost
 */
public record Objective(Mlp mlp, Loss loss, List<Penalty> penalties) {

    public Objective {
        penalties = List.copyOf(penalties);
        Op link = loss.link();
        Op activation = outputActivation(mlp);
        if (link != null && activation != null && activation != link) {
            throw new IllegalArgumentException(loss.name() + " takes logits: the output layer must be linear or "
                    + link.name() + ", not " + activation.name());
        }
    }

    /** A loss without penalties. */
    public Objective(Mlp mlp, Loss loss) {
        this(mlp, loss, List.of());
    }

    private static @Nullable Op outputActivation(Mlp mlp) {
        return mlp.layers().get(mlp.layers().size() - 1).activation();
    }

    /** The graph of network, target and cost for this many rows. */
    public Network network(int rows) {
        return new Network(mlp, rows, this);
    }

    /** Whether outputs are logits, whose two classes part at 0 whatever their targets are. */
    boolean answersLogits() {
        return loss.link() != null && outputActivation(mlp) == null;
    }
}
