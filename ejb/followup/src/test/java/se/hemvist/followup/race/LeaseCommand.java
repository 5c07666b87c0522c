package se.hemvist.followup.race;

import java.util.List;
import java.util.function.BiConsumer;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * A command on a lease that is lived in, by the one whose act it is.
 *
 * @param name as a person would say it
 */
record LeaseCommand(String name, BiConsumer<FirstTenancy, SubleaseId> act) {

    /** Each of them can be done to the lease as it stands. */
    static List<LeaseCommand> all() {
        return List.of(
                new LeaseCommand("inspect", (story, lease) -> inspect(story, lease, "Inget att anmärka")),
                new LeaseCommand("inspect otherwise", (story, lease) -> inspect(story, lease, "En repa i golvet")));
    }

    private static void inspect(FirstTenancy story, SubleaseId lease, String findings) {
        story.lettingOfficer(Inspections.class)
                .record(lease, new InspectionRecord(InspectionKind.MOVE_IN, FirstTenancy.MOVED_IN, findings, "Pärm 7"));
    }

    @Override
    public String toString() {
        return name;
    }
}
