package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Entry;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Chips;
import gradwalk.widget.Fields;
import gradwalk.widget.Numbers;

/** What is folded away under "More": bias, the error's convention, the start, precision. */
final class SettingsView {
    static final int GREATEST_SEED = 9999;

    private final Board board;
    private final State state;

    SettingsView(Board board) {
        this.board = board;
        this.state = board.state();
    }

    Element view() {
        return Html.of("details")
                .as("more")
                .with("open", state.more())
                .on("toggle", toggled -> new Event.More(toggled.checked()))
                .add(
                        Html.of("summary").add(say("More: bias, other errors, random start, precision")),
                        Html.div("settings", error(), bias(), start(), precision()));
    }

    private Element error() {
        Convention now = state.setup().convention();
        return row(
                say("Error"),
                Chips.of(say("Error"))
                        .add(
                                Numbers.plain("constant", say("½ of the sum of squares")),
                                now == Convention.HALF,
                                set(Convention.HALF))
                        .add(Markup.text(say("mean of the squares")), now == Convention.MEAN, set(Convention.MEAN))
                        .add(
                                Markup.text(say("softmax cross-entropy")),
                                now == Convention.SOFTMAX,
                                set(Convention.SOFTMAX))
                        .view());
    }

    private static Object set(Convention convention) {
        return new Event.SetConvention(convention);
    }

    private Element bias() {
        boolean on = state.setup().bias();
        return row(
                say("Bias"),
                Chips.of(say("Bias"))
                        .add(Markup.text(say("off")), !on, new Event.SetBias(false))
                        .add(Markup.text(say("on")), on, new Event.SetBias(true))
                        .view());
    }

    private Element start() {
        int seed = state.setup().start().seed();
        boolean kept = !state.setup().start().weights().isEmpty();
        Entry entry = Entry.one("choice:seed", 1, GREATEST_SEED, typed -> new Event.SetSeed((int) (typed + 0.5)));
        Element chips = Chips.of(say("Start"))
                .add(Markup.text(say("all ones")), seed == 0 && !kept, new Event.SetSeed(0))
                .add(Markup.text(say("random")), seed > 0, new Event.SetSeed(Math.max(1, seed)))
                .view();
        Element row = row(say("Start"), chips);
        if (kept) {
            row = row.add(Html.span("empty", say("kept from an earlier run")));
        }
        return seed == 0
                ? row
                : row.add(
                        Fields.number(
                                board.frame(),
                                entry,
                                Quantity.of("choice", "seed"),
                                Fields.label().add(say("seed")),
                                seed),
                        Html.button(say("Another"), new Event.SetSeed(seed % GREATEST_SEED + 1)));
    }

    private Element precision() {
        Chips chips = Chips.of(say("Digits"));
        for (int digits : Params.DIGITS) {
            chips = chips.add(
                    Numbers.plain("choice", digits == 17 ? say("all") : Integer.toString(digits)),
                    state.digits() == digits,
                    new Event.SetDigits(digits));
        }
        return row(say("Digits"), chips.view());
    }

    private static Element row(String name, Markup control) {
        return Html.div("setting", Html.span("settingname", name), control);
    }
}
