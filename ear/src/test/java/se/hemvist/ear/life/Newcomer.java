package se.hemvist.ear.life;

import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.TestPerson;

/**
 * Somebody who comes to a city that is being played.
 *
 * @param chances their own, so that they live alike whoever lives beside them
 * @param town    what they share with the others
 */
public record Newcomer(City city, TestPerson person, Chances chances, Agenda agenda, Town town) {

    /** Plans an act for so many working days from today. */
    void after(int workdays, Runnable act) {
        agenda.on(agenda.workday(workdays), act);
    }

    /** The same, in turn. */
    void inTurn(int workdays, Runnable act) {
        agenda.inTurn(agenda.workday(workdays), act);
    }

    int days(int fewest, int most) {
        return chances.between(fewest, most);
    }

    boolean happens(double share) {
        return chances.happens(share);
    }

    /** Counts a step that was done. */
    void did(Answer answer) {
        did(answer, 204);
    }

    void did(Answer answer, int expected) {
        town.tally().step(answer, expected);
    }
}
