package gradwalk.browser;

import gradwalk.app.Clock;
import gradwalk.app.Command;
import gradwalk.app.Figure;
import gradwalk.app.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Takes over the figures of a page. Each page has its own bundle, which holds the figures of that page only. */
public final class Main {
    private final Clock clock = Js::now;
    private final Ledger ledger = new Ledger(new Storage());
    private final List<Stage> stages = new ArrayList<>();
    private final Rail rail = new Rail(ledger);
    private final AddressBar address = new AddressBar(stages, new Status());
    private final Events events = new Events(stages, this::dispatch);
    private final Frames frames = new Frames(stages, clock, events::listen);

    private Main() {}

    /** Starts the page. If anything fails, the page stays as it was written, and is shown. */
    public static void main(String[] args) {
        try {
            new Main().start();
        } catch (RuntimeException | Error failure) {
            Js.mark(Js.root(), "has-state", false);
            throw failure;
        }
    }

    private void start() {
        for (Figure<?, ?> figure : ServiceLoader.load(Figure.class)) {
            Stage stage = new Stage(figure, clock, ledger);
            LiveList hosts = Js.all(Js.body(), "figure[data-figure=\"" + figure.name() + "\"]");
            for (int i = 0; i < hosts.getLength(); i++) {
                stage.cards().add(new Card(hosts.get(i)));
            }
            stages.add(stage);
        }
        boolean asked = address.read();
        List<Runnable> later = new ArrayList<>();
        for (Stage stage : stages) {
            stage.take(asked, later);
        }
        Js.mark(Js.root(), "has-state", false);
        rail.update();
        events.start();
        oneByOne(later, 0);
        Js.hear("hashchange", event -> followed(), false);
        Js.hear("storage", event -> refresh(), false);
        Js.hear("pageshow", event -> refresh(), false);
        Js.hear("pagehide", event -> address.write(), false);
        frames.request();
    }

    /** Cards out of sight show what was written, which is the same, until their turn comes: the reader does not wait. */
    private void oneByOne(List<Runnable> tasks, int next) {
        if (next < tasks.size()) {
            Js.later(
                    () -> {
                        tasks.get(next).run();
                        events.listen();
                        oneByOne(tasks, next + 1);
                    },
                    0);
        }
    }

    private void followed() {
        if (address.read()) {
            frames.request();
        }
        address.change();
    }

    private void dispatch(Stage stage, Object message) {
        if (message instanceof Command.Save save) {
            stage.save(save.part());
            return;
        }
        Ledger.Contents before = ledger.contents();
        stage.store().dispatch(message);
        stage.change();
        frames.request();
        if (stage.store().takeLinkWish()) {
            address.copy();
        }
        if (!looking(message)) {
            answered(before);
            address.change();
        }
    }

    /** Another page changed the ledger, or this one comes back after the reader was on another. */
    private void refresh() {
        Ledger.Contents before = ledger.contents();
        ledger.refresh();
        answered(before);
        frames.request();
    }

    /** Any figure may show the ledger. */
    private void answered(Ledger.Contents before) {
        if (!ledger.contents().equals(before)) {
            rail.update();
            for (Stage stage : stages) {
                stage.change();
            }
        }
    }

    private static boolean looking(@Nullable Object message) {
        return message instanceof Command.Hover || message instanceof Command.Unhover;
    }
}
