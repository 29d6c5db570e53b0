package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions that stand in the way of a walk: what lies behind one is withheld until it is answered. */
public final class Gates {
    /** The place of a question that stands in no one's way; it is asked beside the walk. */
    public static final int ASIDE = Integer.MAX_VALUE;

    private final List<Gate> gates;
    private final List<Prediction> predictions = new ArrayList<>();

    /**
     * One question.
     *
     * @param place the last place of the walk that may be seen before it is answered
     * @param moment the place where its answer is seen
     */
    public record Gate(Prediction prediction, int place, int moment) {}

    /** @param gates in the order of their places */
    public Gates(List<Gate> gates) {
        this.gates = gates;
        for (Gate gate : gates) {
            predictions.add(gate.prediction());
        }
    }

    /** The questions, in their order. */
    public List<Prediction> predictions() {
        return predictions;
    }

    private Gate gate(String id) {
        for (Gate gate : gates) {
            if (gate.prediction().id().equals(id)) {
                return gate;
            }
        }
        throw new IllegalArgumentException("no question " + id);
    }

    /** The question of this id. */
    public Prediction named(String id) {
        return gate(id).prediction();
    }

    /** The place where a question's answer is seen. */
    public int moment(String id) {
        return gate(id).moment();
    }

    /** The question in the way of going past a place, or null. */
    private @Nullable Gate before(int place, Answers answers) {
        for (Gate gate : gates) {
            if (place > gate.place() && answers.open(gate.prediction().id())) {
                return gate;
            }
        }
        return null;
    }

    /** The last place that may be shown while questions are open. */
    public int reach(Answers answers, int last) {
        Gate gate = before(last, answers);
        return gate == null ? last : gate.place();
    }

    /** With every question that a place lies beyond counted as passed. */
    public Answers passed(int place, Answers answers) {
        Answers all = answers;
        for (Gate gate = before(place, all); gate != null; gate = before(place, all)) {
            all = all.with(gate.prediction().id(), Answers.SKIPPED);
        }
        return all;
    }

    /** To a place, or to the question that stands before it. */
    public Walk to(Walk walk, int place, int last) {
        int wanted = Math.min(last, place);
        Gate gate = before(wanted, walk.answers());
        return gate == null
                ? walk.at(wanted)
                : walk.at(gate.place()).asking(gate.prediction().id());
    }

    /** To a place, or as near to it as open questions allow, without putting them. */
    public Walk near(Walk walk, int place, int last) {
        return walk.at(Math.min(place, reach(walk.answers(), last)));
    }

    /** At the place where the answer is seen; questions that lie before it are passed. Unchanged when answered before. */
    public Walk answered(Walk walk, String id, String letter) {
        if (!walk.answers().open(id)) {
            return walk;
        }
        int moment = moment(id);
        return walk.with(passed(moment, walk.answers().with(id, letter))).at(moment);
    }

    /** The walk as an address opens it: what it has gone past is passed. */
    public Walk opened(Walk walk, int last) {
        int at = walk.time().at();
        Walk opened = walk.with(passed(Math.min(at, last), walk.answers()));
        return at <= last ? opened : near(opened, at, last);
    }

    /** At the present place, or at the nearest that there is now. */
    public Walk clamped(Walk walk, int last) {
        int reach = reach(walk.answers(), last);
        return walk.time().at() <= reach ? walk : walk.at(reach);
    }

    /** After a while of playing; it stops where a question stands. */
    public Walk tick(Walk walk, double milliseconds, int last) {
        return walk.moved(walk.time().tick(milliseconds, reach(walk.answers(), last)));
    }

    /**
     * With an answer to a question that is put, playing on from there: for a walk that runs to where the answer is seen.
     * Where it is seen on the spot, nothing plays. Unchanged when it was answered before.
     */
    public Walk running(Walk walk, String id, String letter) {
        if (!walk.answers().open(id)) {
            return walk;
        }
        Gate gate = gate(id);
        return gate.moment() <= gate.place()
                ? answered(walk, id, letter)
                : walk.with(passed(gate.place(), walk.answers().with(id, letter)))
                        .at(gate.place())
                        .play(true);
    }

    /** Where a run halts next, beyond the present place: where an answer of the reader is seen, else at the last place. */
    public int halt(Walk walk, int last) {
        int halt = last;
        for (Gate gate : gates) {
            boolean ahead = gate.moment() > walk.time().at() && gate.place() != ASIDE;
            if (ahead && told(walk.answers().of(gate.prediction().id()))) {
                halt = Math.min(halt, gate.moment());
            }
        }
        return halt;
    }

    /** The same at so many places a second; where it stops at a question, it puts it. */
    public Walk run(Walk walk, double milliseconds, int last, double perSecond) {
        Walk moved = walk.moved(walk.time().run(milliseconds, reach(walk.answers(), last), perSecond));
        Gate gate = before(last, walk.answers());
        boolean stopped = walk.time().playing() && !moved.time().playing();
        return gate == null || !stopped ? moved : moved.asking(gate.prediction().id());
    }

    private static boolean told(Answers.@Nullable Answer answer) {
        return answer != null && !answer.letter().equals(Answers.SKIPPED);
    }

    /**
     * The question to show at the present place: one that was put; else one that the reader answered or asked to be
     * shown, at the moment of its answer. Null at other places.
     */
    public @Nullable Prediction shown(Walk walk) {
        Prediction shown = null;
        for (Gate gate : gates) {
            Prediction prediction = gate.prediction();
            Answers.Answer answer = walk.answers().of(prediction.id());
            if (answer == null && walk.asking().startsWith(prediction.id())) {
                return prediction;
            } else if (told(answer) && walk.time().at() == gate.moment() && gate.place() != ASIDE) {
                shown = prediction;
            }
        }
        return shown;
    }

    /**
     * What an address carries of a walk.
     *
     * @param greatest the last place that any walk of the figure can have
     */
    public <S> List<Param<S, ?>> params(Function<S, Walk> get, BiFunction<S, Walk, S> set, int greatest) {
        List<String> asking = new ArrayList<>();
        asking.add("");
        for (Prediction prediction : predictions) {
            asking.add(prediction.id());
            asking.add(prediction.id() + Walk.LOADED);
        }
        return List.of(
                new Param<>(
                        "at",
                        Codec.whole(0, greatest),
                        state -> get.apply(state).time().at(),
                        (state, at) -> set.apply(state, get.apply(state).at(at))),
                new Param<>(
                        "pace",
                        Codec.whole(0, 2),
                        state -> get.apply(state).time().pace(),
                        (state, pace) -> set.apply(state, get.apply(state).paced(pace))),
                new Param<>(
                        "answers",
                        Codec.list(Codec.answer(predictions), predictions.size()),
                        state -> get.apply(state).answers().given(),
                        (state, given) -> set.apply(state, get.apply(state).with(new Answers(given)))),
                new Param<>(
                        "asking",
                        Codec.word(asking),
                        state -> get.apply(state).asking(),
                        (state, id) -> set.apply(state, get.apply(state).asking(id))));
    }
}
