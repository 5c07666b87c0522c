package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.SendingCorrection;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * A case of a disturbance as the reader may see it.
 *
 * @param standing    for every reader
 * @param reports     what was told, in order; only for the office that assesses it, since words may tell who told
 * @param assessments with both interests; only for that office and the social administration
 * @param notices     those that were sent, in order; for all who have a copy
 * @param corrections how notices were recorded before that was put right, in the order in which it was; for the same
 */
public record DisturbanceView(
        Standing standing,
        List<ReportView> reports,
        List<AssessmentLine> assessments,
        List<RectificationNotice> notices,
        List<SendingCorrection> corrections) {

    public DisturbanceView {
        reports = List.copyOf(reports);
        assessments = List.copyOf(assessments);
        notices = List.copyOf(notices);
        corrections = List.copyOf(corrections);
    }

    /**
     * Where it stands.
     *
     * @param leaseOver where it stood when the lease was over, if it ended with that
     * @param severity  the gravest found so far; none before it is assessed
     */
    public record Standing(
            DisturbanceId disturbance,
            SubleaseId sublease,
            DisturbanceState state,
            Optional<LeaseOver> leaseOver,
            LocalDate openedOn,
            Optional<Severity> severity) {}

    /**
     * A report, with who told of it.
     *
     * @param struck if it was registered by mistake, so that it counts nowhere
     */
    public record ReportView(
            ReportSource source,
            LocalDate on,
            LocalDate receivedOn,
            String description,
            Optional<String> reporter,
            Optional<Struck> struck) {

        /** From where and when; the words are about people. */
        @Override
        public String toString() {
            return "ReportView[" + source + ", " + on + "]";
        }
    }
}
