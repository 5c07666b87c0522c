package se.hemvist.intake.information;

import java.time.LocalDate;
import java.util.Set;

/**
 * An information meeting (informationsmöte) in which the agency takes part.
 *
 * @param on    the day, past or to come
 * @param about what it is about; nothing about any person
 */
public record NewMeeting(LocalDate on, Set<Audience> audiences, String about) {

    public NewMeeting {
        audiences = Set.copyOf(audiences);
    }
}
