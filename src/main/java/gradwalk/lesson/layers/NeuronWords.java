package gradwalk.lesson.layers;

import java.util.List;

/** What happens at each step of the walk, in English; the keys of their translations. */
final class NeuronWords {
    private static final List<List<String>> WORDS = List.of(
            List.of("A network reads numbers. This is its first input: the flower’s sepal is 4.9 cm long. An input is "
                    + "drawn as a square: nothing is computed in it."),
            List.of("Four measurements are four inputs. Along four lines they go into one neuron, a circle: there "
                    + "something will be computed."),
            List.of(
                    "Each line has a weight, and the input is multiplied by it on the way. That makes four terms.",
                    "A thick line has a large weight, a dashed one a negative weight."),
            List.of("The neuron adds up what arrives: four terms, one number."),
            List.of("One number more joins the sum. It belongs to the neuron and to no input: the bias. What comes out "
                    + "is called z."),
            List.of("Only now comes σ, and only once: it takes z and gives a number between 0 and 1. That number, a, "
                    + "is all that the rest of the network hears of this neuron."),
            List.of(
                    "Two more neurons read the same four inputs, each with four weights and a bias of its own. Three "
                            + "neurons side by side are a layer: lesson 1’s row times matrix, plus b, then σ.",
                    "Select a neuron’s number to see its own sum on the right."),
            List.of("The next layer does the same again. Its inputs are the three numbers that the first layer says; "
                    + "it has two neurons, each with three weights and a bias."),
            List.of("Two outputs, three species: the target is (1 0) for setosa and (0 1) for the others. The slide "
                    + "writes σ(…) − True, a difference."));

    private NeuronWords() {}

    static List<String> of(int place) {
        return WORDS.get(place);
    }
}
