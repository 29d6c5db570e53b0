package gradwalk.site;

import gradwalk.app.Clock;
import gradwalk.app.Figure;
import gradwalk.app.Ledger;
import gradwalk.app.Prediction;
import gradwalk.app.Store;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.HtmlText;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays pages out: the frame around the prose, the rail of lessons, and each figure in its first state. */
final class Pages {
    private static final Pattern FIGURE = Pattern.compile("<figure\\s+([^>]*data-figure=[^>]*)>\\s*</figure>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String layout;
    private final List<Page> lessons;
    private final Map<String, Figure<?, ?>> figures;

    /**
     * @param layout the frame around every page, with places such as <code>{{main}}</code>
     * @param pages every page; those with a number are the lessons
     */
    Pages(String layout, List<Page> pages, Iterable<? extends Figure<?, ?>> figures) {
        this.layout = layout;
        this.lessons = pages.stream()
                .filter(page -> page.number() > 0)
                .sorted(Comparator.comparingInt(Page::number))
                .toList();
        this.figures = new TreeMap<>();
        for (Figure<?, ?> figure : figures) {
            if (this.figures.put(figure.name(), figure) != null) {
                throw new SiteException("Two figures are named " + figure.name());
            }
        }
    }

    /** The figures that a page shows, in the order of their names. */
    List<Figure<?, ?>> figuresOf(Page page) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = FIGURE.matcher(page.body());
        while (found.find()) {
            names.add(attribute(page, found.group(1), "data-figure"));
        }
        return names.stream()
                .sorted()
                .<Figure<?, ?>>map(name -> figure(page, name))
                .toList();
    }

    private Figure<?, ?> figure(Page page, String name) {
        Figure<?, ?> figure = figures.get(name);
        if (figure == null) {
            throw new SiteException(page.file() + " shows a figure “" + name + "”, which no class provides. There are: "
                    + String.join(", ", figures.keySet()));
        }
        return figure;
    }

    /** The whole page as HTML. */
    String render(Page page) {
        String script = figuresOf(page).isEmpty() ? "" : "<script defer src=\"js/" + page.slug() + ".js\"></script>";
        Element questions = Questions.of(figuresOf(page));
        Element onward = onward(page);
        String main = fill(place(page), Map.of("lessons", HtmlText.of(contents())), page.file())
                + (onward == null ? "" : HtmlText.of(onward))
                + (questions == null ? "" : HtmlText.of(questions));
        return fill(
                layout,
                Map.of(
                        "title",
                        escape(page.fact("title")),
                        "description",
                        escape(page.fact("description")),
                        "lang",
                        "en",
                        "rail",
                        HtmlText.of(rail(page)),
                        "main",
                        main,
                        "slug",
                        page.slug(),
                        "scripts",
                        script),
                "layout.html");
    }

    /** The way to the next lesson, or null after the last. */
    private @Nullable Element onward(Page page) {
        for (Page lesson : lessons) {
            if (page.number() > 0 && lesson.number() > page.number()) {
                return Html.of("p")
                        .as("onward")
                        .add(Html.of("a")
                                .with("href", lesson.file())
                                .add("Lesson " + lesson.number() + ": " + lesson.fact("title")));
            }
        }
        return null;
    }

    private static String fill(String template, Map<String, String> values, String source) {
        return PLACEHOLDER.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new SiteException(source + ": nothing to put in place of " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String escape(String text) {
        return HtmlText.of(new gradwalk.markup.Text(text));
    }

    private Element rail(Page open) {
        Element list = Html.of("ol");
        for (Page lesson : lessons) {
            Element link = Html.of("a").with("href", lesson.file());
            if (lesson.slug().equals(open.slug())) {
                link = link.with("aria-current", "page");
            }
            Element item = Html.of("li");
            String predictions = predictions(lesson);
            if (!predictions.isEmpty()) {
                item = item.with("data-predictions", predictions);
            }
            list = list.add(item.add(link.add(number(lesson), title(lesson))));
        }
        return list;
    }

    private Element contents() {
        Element list = Html.of("ol").as("lessons");
        for (Page lesson : lessons) {
            list = list.add(Html.of("li")
                    .add(Html.of("a")
                            .with("href", lesson.file())
                            .add(number(lesson), title(lesson), Html.of("small").add(lesson.fact("promise")))));
        }
        return list;
    }

    private static Element number(Page lesson) {
        return Html.of("b").add(Integer.toString(lesson.number()));
    }

    private static Element title(Page lesson) {
        return Html.of("span").add(lesson.fact("title"));
    }

    private String predictions(Page lesson) {
        List<String> names = new ArrayList<>();
        for (Figure<?, ?> figure : figuresOf(lesson)) {
            for (Prediction prediction : figure.predictions()) {
                names.add(figure.name() + "/" + prediction.id());
            }
        }
        return String.join(",", names);
    }

    private String place(Page page) {
        return FIGURE.matcher(page.body()).replaceAll(found -> Matcher.quoteReplacement(figureHtml(page, found)));
    }

    private String figureHtml(Page page, MatchResult found) {
        String attributes = found.group(1);
        Figure<?, ?> figure = figure(page, attribute(page, attributes, "data-figure"));
        String part = attribute(page, attributes, "data-part");
        if (!figure.parts().contains(part)) {
            throw new SiteException(page.file() + ": the figure " + figure.name() + " has no part “" + part
                    + "”. There are: " + String.join(", ", figure.parts()));
        }
        Element host = Html.of("figure");
        Matcher own = ATTRIBUTE.matcher(attributes);
        while (own.find()) {
            String name = own.group(1);
            if (!Set.of("data-figure", "data-part", "id").contains(name)) {
                throw new SiteException(
                        page.file() + ": a figure’s “" + name + "” comes from its view, not from the page");
            }
            host = host.with(name, own.group(2));
        }
        Element view = firstView(figure, part);
        for (Element.Attribute attribute : view.attributes()) {
            host = host.with(attribute.name(), attribute.value());
        }
        return HtmlText.of(host.add(view.children()));
    }

    private static String attribute(Page page, String attributes, String name) {
        Matcher all = ATTRIBUTE.matcher(attributes);
        while (all.find()) {
            if (all.group(1).equals(name)) {
                return all.group(2);
            }
        }
        throw new SiteException(page.file() + ": a figure lacks " + name);
    }

    private static <S, E> Element firstView(Figure<S, E> figure, String part) {
        Clock stopped = () -> 0;
        Store<S, E> store = new Store<>(figure, stopped, Ledger.unknown());
        Markup view = store.view(store.frame(), part);
        if (view instanceof Element root && root.tag().equals("figure")) {
            return root;
        }
        throw new SiteException("The view of " + figure.name() + " is no element “figure”");
    }
}
