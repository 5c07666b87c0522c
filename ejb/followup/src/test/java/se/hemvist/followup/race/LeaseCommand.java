package se.hemvist.followup.race;

import java.time.LocalDate;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Bench;

/**
 * A command on a lease, by the one whose act it is.
 *
 * @param name as a person would say it
 */
record LeaseCommand(String name, Runnable act) {

    /** What the last night does, late, with what is past its day of the kind. */
    static LeaseCommand night(Bench bench, String kind) {
        return new LeaseCommand("the night of " + kind, () -> {
            bench.acting().asSystem();
            LocalDate day = bench.clock().today().minusDays(1);
            bench.inTransaction(() -> {
                Night night = bench.get(Night.class);
                night.dueToAct(day, Night.START, 100).stream()
                        .filter(due -> due.kind().equals(kind))
                        .forEach(due -> night.act(due, day));
            });
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
