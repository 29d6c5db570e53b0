package gradwalk.lesson.trainingstep;

import gradwalk.app.Answers;
import gradwalk.app.Walk;
import gradwalk.data.Iris;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The state after each event. */
final class Reducer {
    private final Runs runs;

    /** Where runs come from; the same setup gives the same run. */
    @FunctionalInterface
    interface Runs {
        Run of(State.Setup setup);
    }

    Reducer(Runs runs) {
        this.runs = runs;
    }

    /** A question that stands is taken back when its numbers are changed. */
    State on(State state, Event event) {
        State next = after(state, event);
        boolean changed = !next.setup().equals(state.setup());
        return changed && !(event instanceof Event.Walk) ? next.with(next.walk().asking("")) : next;
    }

    private State after(State state, Event event) {
        if (event instanceof Event.Walk walk) {
            return walked(state, walk.wish());
        } else if (event instanceof Event.Play play) {
            return state.with(state.walk().play(play.on()));
        } else if (event instanceof Event.ToUpdate to) {
            int place = Stop.ERROR.place(Math.max(0, Math.min(State.GREATEST_LENGTH, to.update())));
            return state.with(Predictions.GATES.near(state.walk(), place, last(state)));
        } else if (event instanceof Event.Answer answer) {
            return answered(state, answer);
        } else if (event instanceof Event.Rate rate) {
            return rated(state, rate.rate());
        } else if (event instanceof Event.Put put) {
            return put(state, put);
        } else if (event instanceof Event.PickRow pick) {
            return picked(state, Math.max(1, Math.min(Iris.ROWS, pick.row())));
        } else if (event instanceof Event.SolveRow) {
            return solved(state);
        } else if (event instanceof Event.ResetWeights) {
            return restarted(state, State.Start.ONES);
        } else {
            return configured(state, event);
        }
    }

    private State configured(State state, Event event) {
        State.Setup setup = state.setup();
        if (event instanceof Event.SetConvention to) {
            return clamped(state.with(setup.withConvention(to.convention())));
        } else if (event instanceof Event.SetBias to) {
            return clamped(state.with(setup.withBias(to.on())));
        } else if (event instanceof Event.SetSeed to) {
            return clamped(state.with(setup.withStart(new State.Start(to.seed(), List.of(), List.of()))));
        } else if (event instanceof Event.SetLength to) {
            return clamped(state.with(setup.withLength(to.length())));
        } else if (event instanceof Event.SetLogarithmic to) {
            return state.logarithmic(to.on());
        } else if (event instanceof Event.SetDigits to) {
            return state.digits(to.digits());
        } else if (event instanceof Event.More to) {
            return state.more(to.open());
        } else if (event instanceof Event.Table to) {
            return state.table(to.open());
        }
        return state;
    }

    /** The last place of the walk: the error of the run's last update. */
    int last(State state) {
        return Stop.ERROR.place(runs.of(state.setup()).end());
    }

    /** The last place that may be shown while questions are open. */
    int reach(State state) {
        return Predictions.GATES.reach(state.answers(), last(state));
    }

    private State walked(State state, Stepper.Wish wish) {
        if (wish instanceof Stepper.Wish.Pace pace) {
            return state.with(state.walk().paced(pace.pace()));
        }
        Walk walk = Predictions.GATES.to(state.walk(), ((Stepper.Wish.To) wish).step(), last(state));
        return walk.asking().isEmpty() ? state.with(walk) : asked(state, walk);
    }

    /** A question is put: its own numbers are loaded. */
    private static State asked(State state, Walk walk) {
        State.Setup own = Predictions.setup(walk.asking(), state.setup().length());
        return state.with(own).with(own.equals(state.setup()) ? walk : walk.loaded());
    }

    private State answered(State state, Event.Answer answer) {
        Walk walk = Predictions.GATES.answered(state.walk(), answer.prediction(), answer.letter());
        return walk.equals(state.walk())
                ? state
                : state.with(Predictions.setup(
                                answer.prediction(), state.setup().length()))
                        .with(walk);
    }

    /** A free choice of η shows what the question about η asks, so that question is passed. */
    private State rated(State state, double rate) {
        Answers answers = state.answers();
        boolean shows = !answers.open(Predictions.ERROR);
        return clamped(state.with(state.setup().withRate(rate))
                .with(state.walk().with(shows ? answers.with(Predictions.RATE, Answers.SKIPPED) : answers)));
    }

    private State put(State state, Event.Put put) {
        boolean parameter = put.target() == 'W' || put.target() == 'b';
        int update = parameter ? state.weightsUpdate() : state.update();
        List<Edit> edits = new ArrayList<>(state.setup().edits());
        for (int i = 0; i < put.values().size(); i++) {
            for (int j = 0; j < put.values().get(i).size(); j++) {
                Edit edit = new Edit(
                        put.target(),
                        put.row() + i,
                        put.column() + j,
                        update,
                        put.values().get(i).get(j));
                edits = new ArrayList<>(Edit.with(edits, edit));
            }
        }
        return clamped(state.with(state.setup().withEdits(List.copyOf(edits))));
    }

    /** The weights shown now, as a start. Weights that are still those of the start stay as they are. */
    private State.Start kept(State state) {
        Run run = runs.of(state.setup());
        double[] now = run.parameters(state.weightsUpdate()).clone();
        for (int i = 0; i < now.length; i++) {
            // A run that diverged may lead to a weight that is not finite, which no address can carry.
            now[i] = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, now[i]));
        }
        List<Double> weights = new ArrayList<>();
        List<Double> bias = new ArrayList<>();
        for (int i = 0; i < Model.WEIGHTS; i++) {
            weights.add(now[i]);
        }
        boolean zero = true;
        for (int i = Model.WEIGHTS; i < now.length; i++) {
            bias.add(now[i]);
            zero &= now[i] == 0;
        }
        State.Start start = state.setup().start();
        boolean same = Arrays.equals(now, Run.start(start));
        return same ? start : new State.Start(0, List.copyOf(weights), zero ? List.of() : List.copyOf(bias));
    }

    private static State restarted(State state, State.Start start) {
        return state.with(state.setup().withStart(start).withEdits(List.of()))
                .with(state.walk().at(Stop.ERROR.place(0)));
    }

    private State picked(State state, int row) {
        State restarted = restarted(state, kept(state));
        return restarted.with(restarted.setup().withRow(row));
    }

    private State solved(State state) {
        Convention convention = state.setup().convention();
        if (!convention.bounded()) {
            return state;
        }
        double[] input = runs.of(state.setup()).input(state.update());
        double rate = Rates.solving(convention, Rates.size(input, state.setup().bias()));
        State restarted = restarted(state, kept(state));
        int place = Stop.ERROR.place(1);
        Answers answers = Predictions.GATES.passed(place, state.answers()).with(Predictions.RATE, Answers.SKIPPED);
        return clamped(restarted
                .with(restarted.setup().withRate(rate).withEdits(inputEdits(state)))
                .with(restarted.walk().with(answers).at(place)));
    }

    /** What the reader put into x and t, as it holds now. */
    private static List<Edit> inputEdits(State state) {
        List<Edit> kept = List.of();
        for (Edit edit : state.setup().edits()) {
            boolean given = edit.target() == 'x' || edit.target() == 't';
            if (given && edit.update() <= state.update()) {
                kept = Edit.with(kept, new Edit(edit.target(), edit.row(), edit.column(), 0, edit.value()));
            }
        }
        return kept;
    }

    /** At the present place, or at the nearest that the run now has. */
    private State clamped(State state) {
        return state.with(Predictions.GATES.clamped(state.walk(), last(state)));
    }

    State tick(State state, double milliseconds) {
        return state.with(Predictions.GATES.tick(state.walk(), milliseconds, last(state)));
    }

    /** An address that opens past a question counts it as passed. */
    State opened(State state) {
        return state.with(Predictions.GATES.opened(state.walk(), last(state)));
    }
}
