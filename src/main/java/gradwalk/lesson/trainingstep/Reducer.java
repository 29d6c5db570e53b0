package gradwalk.lesson.trainingstep;

import gradwalk.app.Answers;
import gradwalk.app.Entry;
import gradwalk.app.Timeline;
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
        return changed && !(event instanceof Event.Walk) ? next.asking("") : next;
    }

    private State after(State state, Event event) {
        if (event instanceof Event.Walk walk) {
            return walked(state, walk.wish());
        } else if (event instanceof Event.Play play) {
            return state.with(state.time().play(play.on()));
        } else if (event instanceof Event.ToUpdate to) {
            return shown(state, Stop.ERROR.place(Math.max(0, Math.min(State.GREATEST_LENGTH, to.update()))));
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
            return restarted(state, State.Start.ONES).at(Stop.ERROR.place(0));
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
        int last = last(state);
        for (String id : List.of(Predictions.CHANGE, Predictions.ERROR)) {
            if (state.answers().open(id)) {
                return Math.min(last, Predictions.place(id));
            }
        }
        return last;
    }

    private State walked(State state, Stepper.Wish wish) {
        if (wish instanceof Stepper.Wish.Pace pace) {
            return state.with(state.time().paced(pace.pace()));
        }
        int place = Math.min(last(state), ((Stepper.Wish.To) wish).step());
        String question = Predictions.before(place, state.answers());
        return question.isEmpty() ? shown(state, place) : asked(state, question);
    }

    private State shown(State state, int place) {
        int seen = Math.min(place, reach(state));
        return state.asking("").at(seen);
    }

    /** A question stands here: its own numbers are loaded, and it is put. */
    private State asked(State state, String question) {
        State.Setup own = Predictions.setup(question, state.setup().length());
        String asking = own.equals(state.setup()) ? question : question + Predictions.LOADED;
        return state.with(own).asking(asking).at(Predictions.place(question));
    }

    private State answered(State state, Event.Answer answer) {
        String id = answer.prediction();
        if (!state.answers().open(id)) {
            return state;
        }
        int moment = Predictions.moment(id);
        Answers answers = Predictions.passed(moment, state.answers().with(id, answer.letter()));
        return state.with(Predictions.setup(id, state.setup().length()))
                .with(answers)
                .asking("")
                .at(moment);
    }

    /** A free choice of η shows what the question about η asks, so that question is passed. */
    private State rated(State state, double rate) {
        Answers answers = state.answers();
        boolean shows = !answers.open(Predictions.ERROR);
        return clamped(state.with(state.setup().withRate(rate))
                .with(shows ? answers.with(Predictions.RATE, Answers.SKIPPED) : answers));
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
            // A run that diverged has weights that no address can carry.
            now[i] = Math.max(-Entry.GREATEST, Math.min(Entry.GREATEST, now[i]));
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
        return state.with(state.setup().withStart(start).withEdits(List.of())).asking("");
    }

    private State picked(State state, int row) {
        State restarted = restarted(state, kept(state));
        return restarted.with(restarted.setup().withRow(row)).at(Stop.ERROR.place(0));
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
        Answers answers = Predictions.passed(place, state.answers()).with(Predictions.RATE, Answers.SKIPPED);
        return restarted
                .with(restarted.setup().withRate(rate).withEdits(inputEdits(state)))
                .with(answers)
                .at(place);
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
        int reach = reach(state);
        return state.time().at() <= reach ? state : state.at(reach);
    }

    /** After a while of playing; a question that comes up is put, and playing stops. */
    State tick(State state, double milliseconds) {
        Timeline time = state.time().tick(milliseconds, reach(state));
        return time.equals(state.time()) ? state : state.with(time).asking("");
    }

    /** An address that opens past a question counts it as passed. */
    State opened(State state) {
        Answers answers = Predictions.passed(Math.min(state.time().at(), last(state)), state.answers());
        return clamped(state.with(answers));
    }
}
