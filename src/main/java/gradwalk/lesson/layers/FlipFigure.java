package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Card;
import gradwalk.widget.Knobs;
import gradwalk.widget.NetView;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One picture, read as two functions: nothing in it moves but its labels and its frame. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class FlipFigure extends KnobFigure {
    private static final int SIDE = 0;
    private static final int HEIGHT = 290;
    private static final NetView NET =
            new NetView(420, HEIGHT, List.of(FlowerNet.INPUTS, FlowerNet.HIDDEN, FlowerNet.OUTPUTS, 1));

    private static final List<String> UNITS = List.of("x", "h", "o", "C");

    private final Memo<AllFlowers> flowers = new Memo<>();

    public FlipFigure() {
        super(
                "flip",
                List.of("flip"),
                List.of(Knob.of(Quantity.of("choice", "side"), "", "", 0, 0, 1).by(1)),
                new Gates(List.of()),
                "",
                0);
    }

    /** Run when the card is first shown or asked, not before. */
    private AllFlowers flowers() {
        return flowers.of(FlowerNet.START, () -> {
            AllFlowers all = new AllFlowers();
            all.run(FlowerNet.start());
            return all;
        });
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        Explanation sizes = Sizes.LECTURE.explain(quantity);
        return sizes == null ? flowers().explain(quantity) : sizes;
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        boolean flipped = state.on(SIDE);
        Numbers numbers = new Numbers(frame, part, 4);
        Knobs knobs = new Knobs(this, state, frame, part);
        Element actions = Html.div(
                "actions",
                Html.button(say("Flip"), new Event.Turn(SIDE, flipped ? 0 : 1)).as("pri"),
                knobs.choice(
                        SIDE,
                        say("Read it as"),
                        List.of(Markup.text(say("a neural function")), Markup.text(say("a cost function")))));
        return Card.of(frame, part, say("One picture, two functions"))
                .hint(Html.span("", say("press “Flip” and look at what moves")))
                .add(actions, picture(flipped), table(flipped, numbers))
                .explaining(numbers)
                .view();
    }

    // What goes in has the strong line, what is fixed the pale one.

    private static Element picture(boolean flipped) {
        List<Markup> content = new ArrayList<>();
        content.add(PlotFrame.box(flipped ? 4 : 82, 4, flipped ? 412 : 240, HEIGHT - 8, "case")
                .with("rx", "12"));
        for (int column = 0; column < 3; column++) {
            int inputs = NET.count(column);
            for (int i = 0; i < inputs * NET.count(column + 1); i++) {
                double weight = column < 2 ? FlowerNet.START.get((column == 0 ? 0 : 15) + i) : 0;
                content.add(NET.link(column, i % inputs, i / inputs, weight)
                        .as("known", column < 2)
                        .as("focus", column < 2 && flipped));
            }
        }
        for (int column = 0; column < UNITS.size(); column++) {
            for (int unit = 0; unit < NET.count(column); unit++) {
                content.add((column == 0 ? NET.square(0, unit) : NET.circle(column, unit))
                        .as(column == 0 ? "k-data" : column == 3 ? "k-loss" : "k-value")
                        .as("known", column < 3 || flipped)
                        .as("focus", column == 0 ? !flipped : column == (flipped ? 3 : 2)));
                String index = column == 3 ? "" : "₁₂₃₄".substring(unit, unit + 1);
                content.add(NET.symbol(column, unit, UNITS.get(column) + index));
            }
        }
        content.add(label(
                flipped ? NET.x(1) + 4 : NET.x(0) + 8, flipped ? say("in: 23 knobs") : say("in: 4 numbers"), flipped));
        content.add(label(
                flipped ? NET.x(3) - 4 : NET.x(2) + 4, flipped ? say("out: 1 cost") : say("out: 2 numbers"), true));
        content.add(label(
                flipped ? NET.x(0) + 8 : NET.x(1), flipped ? say("fixed: 150 rows") : say("fixed: 23 knobs"), false));
        return NET.drawing(
                        flipped ? say("The network as a cost function") : say("The network as a neural function"),
                        26,
                        content)
                .as("flip");
    }

    private static Element label(double x, String words, boolean strong) {
        return PlotFrame.text(x, HEIGHT + 18, "middle")
                .as("flabel")
                .as("strong", strong)
                .with("data-plain", "count")
                .add(words);
    }

    private Element table(boolean flipped, Numbers numbers) {
        Element head = Html.of("tr");
        for (String name : List.of(say("function"), say("in"), say("out"), say("fixed"))) {
            head = head.add(Html.of("th").with("scope", "col").add(name));
        }
        Element parameters = numbers.span(Sizes.ALL, Sizes.LECTURE.parameters());
        Element neural = row(
                        say("neural function"),
                        words("{0} inputs, one flower", numbers.span(Sizes.size(0), FlowerNet.INPUTS)),
                        words("{0} outputs", numbers.span(Sizes.size(2), FlowerNet.OUTPUTS)),
                        words("{0} weights and biases", parameters))
                .as("on", !flipped);
        Element costs = row(
                        say("cost function"),
                        words("{0} weights and biases", parameters),
                        words(
                                "1 number, the cost: {0}",
                                numbers.span(AllFlowers.costName(), flowers().cost())),
                        words("150 flowers with their targets", parameters))
                .as("on", flipped);
        return Html.of("table")
                .as("functions")
                .add(Html.of("thead").add(head), Html.of("tbody").add(neural, costs));
    }

    private static Element row(String name, Element... cells) {
        return Html.of("tr").add(Html.of("th").with("scope", "row").add(name)).add(cells);
    }

    private static Element words(String sentence, Element number) {
        return say(Html.of("td").with("data-plain", "count"), sentence, number);
    }
}
