package gradwalk.lesson.landscapes;

import static gradwalk.app.Words.say;

import gradwalk.app.KnobFigure.State;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.MathMl;
import gradwalk.optim.Optimizer;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import java.util.List;

/** The rules as formulas, each with its settings as fields, what it changes, and who proposed it. */
final class RulesFold {
    private RulesFold() {}

    static Element view(RaceFigure figure, State state, Knobs knobs) {
        Element list = Html.div("rules").with("data-plain", "constant");
        for (int i = 0; i < Entrant.ALL.size(); i++) {
            list = list.add(rule(i, knobs));
        }
        return knobs.more(say("More: the rules, their settings, and who proposed them"), list);
    }

    private static Element rule(int index, Knobs knobs) {
        Entrant entrant = Entrant.ALL.get(index);
        Element lines = Html.div("rulelines");
        for (Optimizer.Line line : entrant.rule().rule()) {
            lines = lines.add(
                    MathMl.math(FormulaView.symbol(line.symbol()), MathMl.mo("←"), FormulaView.symbols(line.next())));
        }
        Element fields = Html.div("rulefields");
        List<Optimizer.Setting> settings = entrant.rule().settings();
        for (int i = 0; i < settings.size(); i++) {
            fields = fields.add(knobs.field(
                    RaceFigure.knob(index) + 2 + i,
                    RaceView.symbol(settings.get(i).symbol())));
        }
        return Html.div(
                "rule",
                Html.of("h4").add(say(entrant.rule().name())),
                Html.p(say(entrant.told())),
                lines,
                fields,
                Html.p(entrant.rule().source()).as("source"));
    }
}
