package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.data.Iris;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.math.NumberText;
import gradwalk.widget.Numbers;

/** The flowers as a table to pick from. */
final class FlowerTable {
    private FlowerTable() {}

    static Element view(int picked, Flowers flowers) {
        Element head =
                Html.of("tr").add(Html.of("th").add(say("row")), Html.of("th").add(say("species")));
        for (String feature : Iris.FEATURES) {
            head = head.add(Html.of("th").add(say(feature) + ", cm"));
        }
        head = head.add(Html.of("th").add(say("largest output")));
        Element body = Html.of("tbody").with("data-plain", "constant");
        for (int row = 1; row <= Iris.ROWS; row++) {
            body = body.add(line(row, picked, flowers));
        }
        return Html.div(
                        "scroll",
                        Html.of("table").as("data").add(Html.of("thead").add(head), body))
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", say("All rows"));
    }

    private static Element line(int row, int picked, Flowers flowers) {
        Element pick = Html.of("button")
                .with("type", "button")
                .as("q")
                .add(Numbers.plain("index", Integer.toString(row)))
                .sending("click", new Event.PickRow(row));
        Element line = Html.of("tr")
                .as("on", row == picked)
                .add(Html.of("td").add(pick), Html.of("td").add(say(Iris.SPECIES.get(Iris.species(row)))));
        for (double centimetres : Iris.measurements(row)) {
            line = line.add(Html.of("td").add(NumberText.fixed(centimetres, 1)));
        }
        int answer = flowers.answer(row);
        return line.add(Html.of("td").add(answer < 0 ? "–" : say(Iris.SPECIES.get(answer))));
    }
}
