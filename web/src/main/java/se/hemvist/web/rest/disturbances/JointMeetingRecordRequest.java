package se.hemvist.web.rest.disturbances;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.hemvist.lease.jointmeeting.MeetingRecord;
import se.hemvist.lease.jointmeeting.Party;
import se.hemvist.lease.jointmeeting.PlanItem;

/**
 * A joint meeting that was held, as it is sent and told.
 *
 * @param presents who came, of those who were called
 * @param plans    the points of the joint plan; empty if no plan was made
 */
public record JointMeetingRecordRequest(
        @NotNull LocalDate on,
        @NotNull Set<@NotNull Party> presents,
        @NotNull @Size(max = 50) List<@NotNull @Valid Point> plans) {

    /**
     * A point of the plan.
     *
     * @param responsible who does it
     * @param dueOn       by when
     */
    public record Point(
            @NotBlank @Size(max = 2000) String what,
            @NotBlank @Size(max = 200) String responsible,
            @NotNull LocalDate dueOn) {

        PlanItem read() {
            return new PlanItem(what, responsible, dueOn);
        }

        static Point of(PlanItem item) {
            return new Point(item.what(), item.responsible(), item.due());
        }

        /** By when; the words are about a person. */
        @Override
        public String toString() {
            return "Point[" + dueOn + "]";
        }
    }

    MeetingRecord read() {
        return new MeetingRecord(on, presents, plans.stream().map(Point::read).toList());
    }

    static JointMeetingRecordRequest of(MeetingRecord held) {
        return new JointMeetingRecordRequest(
                held.on(), held.present(), held.plan().stream().map(Point::of).toList());
    }
}
