package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final int LAST = 9;

    private static final Gates GATES = new Gates(List.of(
            new Gates.Gate(question("one"), 2, 3),
            new Gates.Gate(question("two"), 5, 7),
            new Gates.Gate(question("aside"), Gates.ASIDE, 7)));

    private static Prediction question(String id) {
        return new Prediction(
                id,
                "What " + id + "?",
                List.of(
                        new Prediction.Choice("a", "this", "no", false),
                        new Prediction.Choice("b", "that", "yes", true)));
    }

    private static Walk answered(String... ids) {
        Walk walk = Walk.START;
        for (String id : ids) {
            walk = GATES.answered(walk, id, "b");
        }
        return walk;
    }

    private static String letter(Walk walk, String id) {
        Answers.Answer answer = walk.answers().of(id);
        assertNotNull(answer, id);
        return answer.letter();
    }

    @Test
    void whatLiesBehindAnOpenQuestionIsOutOfReach() {
        assertEquals(2, GATES.reach(Answers.NONE, LAST));
        assertEquals(5, GATES.reach(answered("one").answers(), LAST));
        assertEquals(LAST, GATES.reach(answered("one", "two").answers(), LAST));
        assertEquals(1, GATES.reach(Answers.NONE, 1));
    }

    @Test
    void goingPastAQuestionPutsIt() {
        Walk asked = GATES.to(Walk.START, 3, LAST);
        assertEquals("one", asked.asking());
        assertEquals(2, asked.time().at());
        assertEquals("", GATES.to(Walk.START, 2, LAST).asking());
        assertEquals("two", GATES.to(answered("one"), LAST, LAST).asking());
        assertEquals(LAST, GATES.to(answered("one", "two"), 99, LAST).time().at());
    }

    @Test
    void aNearPlaceIsReachedWithoutBeingAsked() {
        Walk near = GATES.near(Walk.START, 8, LAST);
        assertEquals(2, near.time().at());
        assertEquals("", near.asking());
    }

    @Test
    void anAnswerIsSeenAtItsMomentAndCountsEarlierQuestionsAsPassed() {
        Walk walk = GATES.answered(Walk.START, "two", "a");
        assertEquals(7, walk.time().at());
        assertEquals("a", letter(walk, "two"));
        assertEquals(Answers.SKIPPED, letter(walk, "one"));
        assertTrue(walk.answers().open("aside"));
        assertSame(walk, GATES.answered(walk, "two", "b"));
    }

    @Test
    void anAddressThatOpensPastAQuestionCountsItAsPassed() {
        Walk walk = GATES.opened(Walk.START.at(4), LAST);
        assertEquals(4, walk.time().at());
        assertEquals(Answers.SKIPPED, letter(walk, "one"));
        assertTrue(walk.answers().open("two"));
        assertEquals(LAST, GATES.opened(Walk.START.at(50), LAST).time().at());
    }

    @Test
    void aWalkThatBecameShorterEndsWhereItCan() {
        assertEquals(4, GATES.clamped(answered("one", "two").at(8), 4).time().at());
        Walk walk = answered("one").at(4);
        assertSame(walk, GATES.clamped(walk, LAST));
    }

    @Test
    void playingStopsWhereAQuestionStands() {
        Walk playing = Walk.START.play(true);
        for (int i = 0; i < 20; i++) {
            playing = GATES.tick(playing, 900, LAST);
        }
        assertEquals(2, playing.time().at());
        assertFalse(playing.time().playing());
        Walk running = answered("one").at(0).play(true);
        running = GATES.run(running, 1000, LAST, 50);
        assertEquals(5, running.time().at());
        assertFalse(running.time().playing());
        assertEquals("two", running.asking());
    }

    @Test
    void anAnswerCanBeRunTo() {
        Walk running = GATES.running(GATES.to(Walk.START, 3, LAST), "one", "a");
        assertEquals(2, running.time().at());
        assertTrue(running.time().playing());
        assertNull(GATES.shown(running));
        assertEquals(3, GATES.halt(running, LAST));
        Walk there = GATES.run(running, 10_000, GATES.halt(running, LAST), 50);
        assertEquals(3, there.time().at());
        assertFalse(there.time().playing());
        assertEquals("", there.asking());
        assertEquals(GATES.named("one"), GATES.shown(there));
        assertSame(there, GATES.running(there, "one", "b"));
    }

    @Test
    void aRunHaltsOnlyAtAnswersThatTheReaderGave() {
        assertEquals(LAST, GATES.halt(Walk.START, LAST));
        assertEquals(3, GATES.halt(answered("one", "two").at(0), LAST));
        assertEquals(7, GATES.halt(answered("one", "two").at(4), LAST));
        assertEquals(LAST, GATES.halt(answered("one", "two").at(7), LAST));
        assertEquals(LAST, GATES.halt(GATES.opened(Walk.START.at(6), LAST).at(0), LAST));
    }

    @Test
    void aQuestionThatIsPutComesBeforeOneThatIsTold() {
        Gates together =
                new Gates(List.of(new Gates.Gate(question("first"), 0, 0), new Gates.Gate(question("second"), 0, 4)));
        Walk told = together.running(Walk.START.asking("first"), "first", "b");
        assertFalse(told.time().playing());
        assertEquals(together.named("first"), together.shown(told));
        assertEquals(together.named("second"), together.shown(together.to(told, 1, LAST)));
    }

    @Test
    void aQuestionIsShownWhenPutAndAtTheMomentOfItsAnswer() {
        assertNull(GATES.shown(Walk.START));
        Prediction put = GATES.shown(GATES.to(Walk.START, 3, LAST));
        assertNotNull(put);
        assertEquals("one", put.id());
        Walk told = answered("one");
        assertEquals(put, GATES.shown(told));
        assertNull(GATES.shown(told.at(4)));
        Walk skipped = GATES.opened(Walk.START.at(3), LAST);
        assertNull(GATES.shown(skipped));
        assertEquals(put, GATES.shown(GATES.to(Walk.START, 3, LAST).loaded()));
    }

    @Test
    void thereIsNoUnknownQuestion() {
        assertThrows(IllegalArgumentException.class, () -> GATES.named("three"));
        assertEquals("What one?", GATES.named("one").question());
        assertEquals(3, GATES.predictions().size());
    }
}
