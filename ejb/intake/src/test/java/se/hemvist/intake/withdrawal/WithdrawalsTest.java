package se.hemvist.intake.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.application.TimelineEntry.Move;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.offer.SigningBooked;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.PreliminaryAnswer;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of states: any case that is not over may be taken back by the applicant side, and nothing runs on. */
class WithdrawalsTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WHY = "Har fått en egen lägenhet.";
    private static final Withdrawal WISH = new Withdrawal(WishedBy.PERSON, TODAY, WHY);

    private final Town town = new Town()
            .heardBy(
                    "offer.Closing",
                    "delay.DecidedCases",
                    "decision.Executions",
                    "referral.WithdrawnReferrals",
                    "matching.WithdrawnQuestions",
                    "flatapplication.CaseEvents",
                    "districtconsent.ConsentEvents");
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);

    @ParameterizedTest
    @EnumSource(
            names = {
                "REFERRED",
                "PRELIM_YES",
                "PRELIM_NO",
                "INFO_MEETING_HELD",
                "BASIS_SENT",
                "WAITING_FOR_FLAT",
                "IN_OFFER"
            })
    void wherever_it_stands_the_case_is_over_and_nothing_is_due_any_more(CaseState state) {
        CaseId id = reached(state);
        assertThat(acts.state(id)).isEqualTo(state);

        withdraw(socialWorker(), id, WISH);

        assertThat(acts.state(id)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(town.openDeadlines()).isEmpty();
        assertThat(recomputed()).isEmpty();
        assertThat(last(id).move()).contains(new Move(state, CaseState.WITHDRAWN));
        assertThat(last(id).occurrence().what()).isEqualTo("application-withdrawn");
        assertThat(last(id).occurrence().reason()).contains(WHY);
    }

    @Test
    void both_flats_that_are_held_are_free_at_once() {
        CaseId id = acts.waitingForFlat();
        FlatPair pair = new FlatPair(acts.reported(company()), acts.reported(town.otherCompany()));
        OfferId offer = acts.reserved(id, pair);

        withdraw(socialWorker(), id, WISH);

        assertThat(Stream.of(pair.a(), pair.b()).map(this::state)).containsOnly(FlatState.VACANT);
        OfferFile after = town.ask(OfferProgress.class, offers -> offers.look(offer));
        assertThat(after.state()).isEqualTo(OfferState.CANCELLED);
        assertThat(town.told()).contains(new Ended(offer, id, OfferState.CANCELLED, Side.PERSON, TODAY));
        assertThat(town.deadlines()).contains("T-46 CANCELLED 2026-11-09");
    }

    @Test
    void a_company_that_has_not_answered_need_not_and_no_longer_finds_the_question() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(company()));
        assertThat(questionsTo(company())).isEqualTo(1);

        withdraw(socialWorker(), id, WISH);

        assertThat(questionsTo(company())).isZero();
        assertThat(town.deadlines()).contains("T-38 CANCELLED 2026-11-16");
        Refused.with("not-done-in-this-state", () -> acts.companyAnswered(id, company(), Result.APPROVES));
    }

    @Test
    void an_application_for_a_flat_is_taken_back_before_the_agency_has_ruled() {
        CaseId id = flats.applied(FlatCase.trial("199906042388"));

        withdraw(flats.contactPerson(), id, new Withdrawal(WishedBy.APPLICANT, TODAY, WHY));

        assertThat(flats.state(id)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(town.deadlines()).containsExactly("T-36 CANCELLED 2026-11-16");
        assertThat(recomputed()).isEmpty();
        assertThat(lettersTo("application-withdrawn")).containsExactly(town.the(OrganisationKind.HOUSING_AGENCY));
        Refused.with("not-done-in-this-state", () -> flats.ruled(id, true, ""));
    }

    @Test
    void the_landlord_of_a_flat_in_mediation_is_told_that_it_is_free() {
        CaseId id = flats.waiting("199906042388");
        FlatId flat = flats.reported(company());
        OfferId offer = flats.asked(id, flat);
        flats.landlordSays(offer, flats.yes());
        flats.contactPersonSays(offer, flats.yes(), true);

        withdraw(town.somebody("district-case-officer", OrganisationKind.DISTRICT_ADMINISTRATION), id, WISH);

        assertThat(state(flat)).isEqualTo(FlatState.VACANT);
        assertThat(lettersTo("flat-free")).containsExactly(company());
        assertThat(town.openDeadlines()).isEmpty();
        assertThat(recomputed()).isEmpty();
    }

    @Test
    @Shows("G-62")
    void where_the_lease_runs_on_the_support_is_decided_on_anew_as_long_as_its_decision_stands() {
        CaseId id = housed();

        withdraw(
                socialWorker(), id, new Withdrawal(WishedBy.PERSON, town.clock().today(), WHY));

        assertThat(town.deadlines()).contains("T-19 OPEN 2028-05-02").doesNotContain("T-19 CANCELLED 2028-05-02");
        assertThat(recomputed()).singleElement().asString().contains("2028-05-02");
        acts.decided(id, DecisionKind.SUPPORT, DecisionResult.GRANTED);
        assertThat(town.deadlines()).contains("T-19 MET 2028-05-02", "T-19 OPEN 2028-05-03");
        assertThat(acts.state(id)).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void without_a_home_nothing_is_decided_on_anew() {
        CaseId id = acts.waitingForFlat();

        withdraw(socialWorker(), id, WISH);

        Refused.with("not-done-in-this-state", () -> acts.decided(id, DecisionKind.SUPPORT, DecisionResult.GRANTED));
    }

    @Test
    void all_others_who_work_on_the_case_are_told_without_the_reason() {
        CaseId id = acts.waitingForFlat();

        withdraw(socialWorker(), id, WISH);

        assertThat(lettersTo("application-withdrawn"))
                .containsExactlyInAnyOrder(
                        town.the(OrganisationKind.COORDINATION_UNIT),
                        town.the(OrganisationKind.SUPPORT_PROVIDER),
                        town.the(OrganisationKind.LETTING_OFFICE));
        assertThat(Stores.sql(town.database()).list("select body from kernel.outbox", row -> row.getString(1)))
                .noneMatch(body -> body.contains(WHY));
    }

    @Test
    void by_whose_wish_is_told_and_why_only_to_those_who_may_read_reasons() {
        CaseId id = acts.waitingForFlat();
        Refused.with("not-withdrawn", () -> read(socialWorker(), id));

        withdraw(socialWorker(), id, WISH);

        assertThat(read(socialWorker(), id))
                .isEqualTo(new WithdrawalView(WishedBy.PERSON, TODAY, "social-worker-1", Optional.of(WHY)));
        assertThat(read(coordinator(), id))
                .isEqualTo(new WithdrawalView(WishedBy.PERSON, TODAY, "social-worker-1", Optional.empty()));
        assertThat(List.of(WISH.toString(), read(socialWorker(), id).toString()))
                .noneMatch(text -> text.contains(WHY));
    }

    @Test
    void a_case_that_is_over_is_not_taken_back() {
        CaseId id = acts.waitingForFlat();
        withdraw(socialWorker(), id, WISH);
        CaseId refused = flats.applied(FlatCase.trial("199906042388"));
        flats.ruled(refused, false, "Fel målgrupp.");

        Refused.with("not-possible-now", () -> withdraw(socialWorker(), id, WISH));
        Refused.with("not-possible-now", () -> withdraw(flats.contactPerson(), refused, WISH));
    }

    @Test
    void the_wish_has_a_reason_and_a_day_since_the_case_came_where_it_stands() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        town.itIs(TODAY.plusDays(3));

        Refused.with("missing-part", "reason", () -> withdraw(socialWorker(), id, wish(TODAY, " ")));
        Refused.with("day-too-early", "on", () -> withdraw(socialWorker(), id, wish(TODAY.minusDays(1), WHY)));
        Refused.with("day-too-late", "on", () -> withdraw(socialWorker(), id, wish(TODAY.plusDays(4), WHY)));
        withdraw(socialWorker(), id, wish(TODAY.plusDays(1), WHY));
    }

    @Test
    void it_is_the_applicant_side_that_takes_back() {
        CaseId id = acts.waitingForFlat();
        CaseId applied = flats.applied(FlatCase.trial("199906042388"));

        Refused.with("not-allowed", () -> withdraw(coordinator(), id, WISH));
        Refused.with("not-allowed", () -> withdraw(flats.agency(), applied, WISH));
    }

    @Test
    void the_person_may_apply_again() {
        CaseId id = flats.applied(FlatCase.trial("199906042388"));
        withdraw(flats.contactPerson(), id, WISH);

        assertThat(flats.applied(FlatCase.trial("199906042388"))).isNotEqualTo(id);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(WithdrawalRefusal.class));
    }

    /** A case of Göteborg's that stands there. */
    private CaseId reached(CaseState state) {
        return switch (state) {
            case REFERRED -> acts.referred(AReferral.inOrder().in(town));
            case PRELIM_YES -> answered(acts.yes());
            case PRELIM_NO -> answered(acts.no("Stödet räcker inte."));
            case INFO_MEETING_HELD -> acts.meetingHeld(AReferral.inOrder(), acts.meeting(Stand.YES, true));
            case BASIS_SENT -> halfAsked();
            case WAITING_FOR_FLAT -> acts.waitingForFlat();
            case IN_OFFER -> reserved();
            default -> throw new IllegalArgumentException(state.name());
        };
    }

    private CaseId answered(PreliminaryAnswer answer) {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        acts.answered(id, answer);
        return id;
    }

    /** Of two companies one has answered. */
    private CaseId halfAsked() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(company(), town.otherCompany()));
        acts.companyAnswered(id, company(), Result.APPROVES);
        return id;
    }

    /** Somebody who has signed for a home, the day after. */
    private CaseId housed() {
        CaseId id = acts.waitingForFlat();
        FlatPair pair = new FlatPair(acts.reported(company()), acts.reported(town.otherCompany()));
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), TODAY));
        SigningBooked signing = new SigningBooked(TODAY.plusDays(1).atTime(13, 0), "Kontoret");
        acts.provider("offer.book-signing", offers -> offers.bookSigning(offer, Expected.any(), signing));
        town.itIs(TODAY.plusDays(1));
        town.as(
                town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, TODAY.plusDays(1)));
        return id;
    }

    private CaseId reserved() {
        CaseId id = acts.waitingForFlat();
        acts.reserved(id, new FlatPair(acts.reported(company()), acts.reported(town.otherCompany())));
        return id;
    }

    private static Withdrawal wish(LocalDate on, String reason) {
        return new Withdrawal(WishedBy.PERSON, on, reason);
    }

    private void withdraw(Actor actor, CaseId id, Withdrawal wish) {
        town.as(actor, "case.withdraw", Withdrawals.class, withdrawals -> {
            withdrawals.withdraw(id, Expected.any(), wish);
            return true;
        });
    }

    private WithdrawalView read(Actor actor, CaseId id) {
        return town.as(actor, "withdrawal.read", Withdrawals.class, withdrawals -> withdrawals.get(id));
    }

    private TimelineEntry last(CaseId id) {
        List<TimelineEntry> timeline =
                town.as(socialWorker(), "case.timeline", Cases.class, cases -> cases.timeline(id));
        return timeline.get(timeline.size() - 1);
    }

    private long questionsTo(OrganisationId company) {
        return town.as(
                town.somebody("landlord-manager", company),
                "landlord-check.list",
                LandlordChecks.class,
                checks -> checks.open(PageRequest.first()).total());
    }

    private List<OrganisationId> lettersTo(String kind) {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = ?",
                        row -> new OrganisationId(row.getObject(1, UUID.class)),
                        kind);
    }

    /** What the facts give as due, whatever the kind. */
    private List<String> recomputed() {
        return Town.dueKinds().stream()
                .flatMap(kind ->
                        town.ask(kind(kind), bean -> bean.recompute(TODAY).toList()).stream())
                .map(Derived::toString)
                .toList();
    }

    private static Class<? extends DeadlineKind> kind(String name) {
        try {
            return Class.forName("se.hemvist.intake." + name).asSubclass(DeadlineKind.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private FlatState state(FlatId flat) {
        return town.ask(Holds.class, holds -> holds.look(flat).state());
    }

    private OrganisationId company() {
        return town.the(OrganisationKind.HOUSING_COMPANY);
    }

    private Actor socialWorker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    private Actor coordinator() {
        return town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
    }
}
