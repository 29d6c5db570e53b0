package gradwalk.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void textAndAttributesAreEscaped() {
        assertEquals(
                "<p title=\"a&quot;b&lt;c&gt;&amp;'\">&lt;script&gt; &amp;amp; &quot;'</p>",
                HtmlText.of(Html.of("p").with("title", "a\"b<c>&'").add("<script> &amp; \"'")));
    }

    @Test
    void voidElementsHaveNoEndAndOthersAlwaysDo() {
        assertEquals("<br>", HtmlText.of(Html.of("br")));
        assertEquals("<input value=\"1\">", HtmlText.of(Html.of("input").with("value", "1")));
        assertEquals("<div></div>", HtmlText.of(Html.of("div")));
        assertEquals("<path d=\"M0 0\"></path>", HtmlText.of(Svg.path("M0 0")));
    }

    @Test
    void whatThePolicyBlocksIsRefused() {
        for (String name : List.of("style", "onclick", "onload", "on")) {
            assertThrows(IllegalArgumentException.class, () -> Html.of("p").with(name, "x"), name);
        }
    }

    @Test
    void listenersLeaveNoTrace() {
        assertEquals("<button type=\"button\">Go</button>", HtmlText.of(Html.button("Go", "message")));
    }

    @Test
    void attributesKeepTheirOrderAndAreSetOnce() {
        assertEquals(
                "<a class=\"x y\" href=\"2\" hidden=\"\"></a>",
                HtmlText.of(Html.of("a")
                        .as("x")
                        .with("href", 1)
                        .with("href", 2)
                        .as("y")
                        .as("z", false)
                        .with("hidden", true)
                        .with("open", false)));
    }

    @Test
    void elementsAreValuesAndNullChildrenAreLeftOut() {
        Element empty = Html.of("p");
        Element full = empty.add(null, Markup.text("a"), null, Html.span("b", "c"));
        assertEquals("<p></p>", empty.toString());
        assertEquals("<p>a<span class=\"b\">c</span></p>", full.toString());
        assertEquals("ac", full.textContent());
    }

    @Test
    void theLastListenerOfAnEventHears() {
        Element button = Html.of("button").sending("click", "first").sending("click", "second");
        Listener listener = button.listener("click");
        assertEquals(1, button.listeners().size());
        assertSame("second", listener == null ? null : listener.hear(Happening.plain()));
    }
}
