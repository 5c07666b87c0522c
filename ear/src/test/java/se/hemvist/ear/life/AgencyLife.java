package se.hemvist.ear.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.ear.city.AgencyOffice;
import se.hemvist.ear.city.Answer;

/** What Stockholm's agency, and Farsta, see to for themselves, some days after the play's first and then every so many days. */
final class AgencyLife {

    private static final int A_MONTH = 30;
    private static final int HALF_A_YEAR = 180;
    private static final int FIRST_REACH = 4;
    private static final int FIRST_LETTER = 7;
    private static final int FIRST_GROUP = 11;
    private static final int FIRST_NAMING = 13;
    private static final int FIRST_MEETING = 16;
    private static final int END_OF_NAMING = 24;

    private final AgencyOffice office;
    private final Tally tally;
    private final LocalDate first;
    private Optional<UUID> named = Optional.empty();

    AgencyLife(AgencyOffice office, Tally tally, LocalDate first) {
        this.office = office;
        this.tally = tally;
        this.first = first;
    }

    /** Does what there is to do in the morning of the day. */
    void live(LocalDate day) {
        long lived = ChronoUnit.DAYS.between(first, day);
        inform((int) (lived % A_MONTH));
        renew((int) (lived % HALF_A_YEAR));
    }

    private void inform(int dayOfMonth) {
        switch (dayOfMonth) {
            case FIRST_LETTER -> did(office.mail(), 201);
            case FIRST_MEETING -> did(office.meet(), 201);
            default -> {}
        }
    }

    private void renew(int dayOfHalf) {
        switch (dayOfHalf) {
            case FIRST_REACH -> {
                did(office.tellReach(), 204);
                did(office.tellSection(), 204);
            }
            case FIRST_GROUP -> did(office.enterGroup(), 201);
            case FIRST_NAMING -> named = Optional.of(did(office.name(), 201).id());
            case END_OF_NAMING -> named.ifPresent(id -> did(office.endNaming(id), 204));
            default -> {}
        }
    }

    private Answer did(Answer answer, int expected) {
        return tally.step(answer, expected);
    }
}
