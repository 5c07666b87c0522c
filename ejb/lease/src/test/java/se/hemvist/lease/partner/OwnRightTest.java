package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.PartnerThere;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.tenure.Sublet;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Ends;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationState;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.WaiverDeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has an own right to a lease that its tenant loses or leaves (JB 12:45 to 12:47): lived in since 1 February 2027; notice was
 * given on 12 January 2028, and it ends on 30 April, or at once.
 */
@Shows({"L-32", "A-72"})
class OwnRightTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);
    private static final LocalDate GIVEN = LocalDate.of(2028, 1, 12);
    private static final LocalDate END = LocalDate.of(2028, 4, 30);
    private static final LocalDate DIED = LocalDate.of(2028, 1, 2);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SERVED, ",
        "RECOVERY_OPEN, ",
        "RUNNING_OUT, ",
        "DISPUTED, ",
        "EVICTION_APPLIED, ",
        "EVICTION_ORDERED, ",
        "GROUND_RECORDED, NO_NOTICE",
        "NOTICE_READY, NO_NOTICE",
        "RECOVERED, NO_NOTICE",
        "VACATED, NO_NOTICE",
        "EVICTED, NO_NOTICE",
        "SETTLED, NO_NOTICE",
        "WITHDRAWN, NO_NOTICE"
    })
    void there_is_one_while_the_lease_is_under_notice(TerminationState state, @Nullable NoRight lacking) {
        OwnRight right = new OwnRight(
                ending(state, Ground.RESIDENT_WISH, NoticeKind.ORDINARY, Optional.empty()),
                new LostLease(GIVEN, END, END),
                Optional.of(partner(MOVED_IN, MOVED_IN)),
                inBlock(Optional.empty()));

        assertThat(right.lacking().orElse(null)).isEqualTo(lacking);
        assertThat(right.holder().isPresent()).isEqualTo(lacking == null);
    }

    @ParameterizedTest(name = "{0}, {1}, since {2}: {3}")
    @CsvSource({
        "RESIDENT_WISH,       ORDINARY, 2027-02-01, ",
        "DECEASED,            ORDINARY, 2027-02-01, ",
        "UNPAID_RENT,         EARLY,    2027-02-01, ",
        "REPEATED_MISCONDUCT, EARLY,    2027-02-01, ",
        "AID_ENDED,           ORDINARY, 2027-02-01, ",
        "RESIDENT_WISH,       ORDINARY, 2028-04-30, ",
        "RESIDENT_WISH,       ORDINARY, 2028-05-01, NO_PARTNER",
        "UNPAID_RENT,         EARLY,    2028-01-12, ",
        "UNPAID_RENT,         EARLY,    2028-01-13, NO_PARTNER",
        "DECEASED,            ORDINARY, 2028-01-02, ",
        "DECEASED,            ORDINARY, 2028-01-03, NO_PARTNER",
        "RESIDENT_WISH,       ORDINARY, , NO_PARTNER"
    })
    void whatever_ends_it_for_the_tenant_who_lived_there_before_it_did(
            Ground ground, NoticeKind kind, @Nullable LocalDate since, @Nullable NoRight lacking) {
        OwnRight right =
                right(ground, kind, Optional.ofNullable(since).map(day -> partner(day, day)), Optional.empty());

        assertThat(right.lacking().orElse(null)).isEqualTo(lacking);
    }

    @ParameterizedTest(name = "in a block: {0}, ends {1}: {2}")
    @CsvSource({
        "true, 2028-04-30, ",
        "false, 2028-04-30, NO_TENURE",
        "false, 2029-02-02, ",
        "false, 2029-02-01, NO_TENURE"
    })
    @Shows("L-03")
    void only_a_lease_that_can_be_prolonged_is_taken_over(boolean block, LocalDate end, @Nullable NoRight lacking) {
        Tenure tenure = Tenure.of(sublet(new BlockLet(block, false)), List.of(), end);
        OwnRight right = new OwnRight(
                ending(TerminationState.RUNNING_OUT, Ground.RESIDENT_WISH, NoticeKind.ORDINARY, Optional.empty()),
                new LostLease(GIVEN, end, end),
                Optional.of(partner(MOVED_IN, MOVED_IN)),
                tenure);

        assertThat(right.lacking().orElse(null)).isEqualTo(lacking);
    }

    @ParameterizedTest(name = "waiver of 2027-03-01, approved: {0}, since {1}, registered {2}: {3}")
    @CsvSource({
        "true,  2027-02-10, 2027-02-10, WAIVED",
        "true,  2027-02-10, 2027-03-01, WAIVED",
        "true,  2027-02-10, 2027-03-02, ",
        "true,  2027-03-01, 2027-04-01, ",
        "true,  2027-03-02, 2027-04-01, WAIVED",
        "false, 2027-03-02, 2027-04-01, "
    })
    @Shows("A-43")
    void a_waiver_holds_against_who_accepted_it_or_came_after_it(
            boolean approved, LocalDate since, LocalDate recordedOn, @Nullable NoRight lacking) {
        WaiverDeed deed = new WaiverDeed(
                LocalDate.of(2027, 3, 1),
                new DateRange(MOVED_IN, LocalDate.of(2031, 1, 1)),
                Optional.of(TribunalAnswer.APPROVED).filter(yes -> approved));
        OwnRight right = new OwnRight(
                ending(TerminationState.RUNNING_OUT, Ground.RESIDENT_WISH, NoticeKind.ORDINARY, Optional.empty()),
                new LostLease(GIVEN, END, END),
                Optional.of(partner(since, recordedOn)),
                Tenure.of(sublet(BlockLet.no()), List.of(deed), LocalDate.of(2029, 6, 30)));

        assertThat(right.lacking().orElse(null)).isEqualTo(lacking);
    }

    @Test
    @Shows("A-71")
    void the_landlord_says_nothing_of_it_as_long_as_the_tenant_s_own_right_is_to_be_tried() {
        Optional<PartnerThere> kim = Optional.of(partner(MOVED_IN, MOVED_IN));
        Dispute open = new Dispute(GIVEN, false, END, null, null, null);
        Dispute tried = new Dispute(GIVEN, false, END, LocalDate.of(2028, 6, 1), null, null);

        assertThat(right(Ground.AID_ENDED, NoticeKind.ORDINARY, kim, Optional.empty())
                        .landlordsTurn())
                .isFalse();
        assertThat(right(Ground.AID_ENDED, NoticeKind.ORDINARY, kim, Optional.of(open))
                        .landlordsTurn())
                .isFalse();
        assertThat(right(Ground.AID_ENDED, NoticeKind.ORDINARY, kim, Optional.of(tried))
                        .landlordsTurn())
                .isTrue();
        assertThat(right(Ground.UNPAID_RENT, NoticeKind.EARLY, kim, Optional.empty())
                        .landlordsTurn())
                .isTrue();
        assertThat(right(Ground.RESIDENT_WISH, NoticeKind.ORDINARY, kim, Optional.empty())
                        .landlordsTurn())
                .isTrue();
    }

    @Test
    void a_tenancy_whose_dispute_was_tried_ends_when_that_is_decided_finally() {
        Dispute tried = new Dispute(GIVEN, false, END, LocalDate.of(2028, 6, 1), null, null);
        Dispute early = new Dispute(GIVEN, false, END, LocalDate.of(2028, 2, 1), null, null);

        assertThat(lease(Optional.of(tried))).isEqualTo(new LostLease(GIVEN, END, LocalDate.of(2028, 6, 22)));
        assertThat(lease(Optional.of(early))).isEqualTo(new LostLease(GIVEN, END, END));
        assertThat(lease(Optional.empty())).isEqualTo(new LostLease(GIVEN, END, END));
    }

    private static LostLease lease(Optional<Dispute> dispute) {
        return LostLease.of(ending(TerminationState.RUNNING_OUT, Ground.AID_ENDED, NoticeKind.ORDINARY, dispute))
                .orElseThrow();
    }

    private static OwnRight right(
            Ground ground, NoticeKind kind, Optional<PartnerThere> partner, Optional<Dispute> dispute) {
        TerminationFile ending = ending(TerminationState.RUNNING_OUT, ground, kind, dispute);
        return new OwnRight(ending, LostLease.of(ending).orElseThrow(), partner, inBlock(Optional.empty()));
    }

    private static PartnerThere partner(LocalDate since, LocalDate recordedOn) {
        return new PartnerThere(CoResidentId.next(), since, recordedOn);
    }

    private static Tenure inBlock(Optional<WaiverDeed> deed) {
        return Tenure.of(sublet(new BlockLet(true, false)), deed.stream().toList(), END);
    }

    private static Sublet sublet(BlockLet block) {
        return new Sublet(MOVED_IN.minusDays(21), MOVED_IN, block);
    }

    private static TerminationFile ending(
            TerminationState state, Ground ground, NoticeKind kind, Optional<Dispute> dispute) {
        LeaseFacts lease = ASublease.facts(Programme.TRIAL, SubleaseState.NOTICE_GIVEN);
        LocalDate end = kind == NoticeKind.EARLY ? GIVEN : END;
        return new TerminationFile(
                new TerminationFile.About(
                        lease.file().sublease(),
                        lease.file().about(),
                        lease.file().parties(),
                        Programme.TRIAL),
                state,
                new GroundRecord(
                        ground, DIED, "Påhittad grund.", "Enhetschefen", ground == Ground.DECEASED ? DIED : null),
                new TerminationFile.Papers(
                        Optional.of(new PreparedNotice(GIVEN, kind, "Påhittade skäl.", null, null, null)),
                        Optional.of(new Delivery(ServiceWay.SERVED, GIVEN, GIVEN, null, null, null, null)),
                        List.of(),
                        Optional.of(new Ends(end, end, end, NoticeEnds.Reason.SAME, null)),
                        Optional.empty()),
                new TerminationFile.After(
                        Optional.empty(),
                        dispute,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
