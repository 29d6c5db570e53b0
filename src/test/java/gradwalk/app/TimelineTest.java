package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void goingSomewhereStopsPlaying() {
        Timeline playing = Timeline.START.play(true).tick(900, 10);
        assertEquals(new Timeline(4, false, 1, 0), playing.to(4));
        assertEquals(0, playing.to(-3).at());
    }

    @Test
    void playingMakesAStepWhenThePacesTimeHasPassed() {
        for (int pace = 0; pace <= 2; pace++) {
            double wait = new double[] {1800, 900, 300}[pace];
            Timeline time = Timeline.START.paced(pace).play(true).tick(wait - 1, 10);
            assertEquals(0, time.at());
            assertEquals(1, time.tick(1, 10).at());
            assertEquals(0, time.tick(1, 10).waited());
        }
    }

    @Test
    void playingStopsAtTheLastStep() {
        Timeline time = Timeline.START.play(true);
        for (int i = 0; i < 50; i++) {
            time = time.tick(900, 3);
        }
        assertEquals(3, time.at());
        assertFalse(time.playing());
    }

    @Test
    void aWalkThatDoesNotPlayStandsStill() {
        assertSame(Timeline.START, Timeline.START.tick(5000, 10));
    }

    @Test
    void thePaceStaysAmongTheThree() {
        assertEquals(2, Timeline.START.paced(7).pace());
        assertEquals(0, Timeline.START.paced(-7).pace());
        assertTrue(Timeline.START.play(true).paced(2).playing());
    }
}
