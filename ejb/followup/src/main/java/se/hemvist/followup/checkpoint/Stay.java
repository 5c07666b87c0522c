package se.hemvist.followup.checkpoint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.checkpoint.CheckpointEvent.Corrected;
import se.hemvist.followup.checkpoint.CheckpointEvent.Held;
import se.hemvist.followup.checkpoint.CheckpointEvent.Moved;
import se.hemvist.followup.checkpoint.CheckpointEvent.RightDay;
import se.hemvist.followup.checkpoint.CheckpointEvent.Started;
import se.hemvist.followup.checkpoint.CheckpointRefusal.CheckpointNotThere;
import se.hemvist.followup.checkpoint.CheckpointRefusal.CheckpointTooEarly;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoCheckpointHeld;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoReviewAfterEnd;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoSuchReview;
import se.hemvist.followup.checkpoint.CheckpointRefusal.NoTrial;
import se.hemvist.followup.checkpoint.CheckpointRefusal.RestsOnMoveIn;
import se.hemvist.followup.checkpoint.CheckpointRefusal.ReviewOutOfTime;
import se.hemvist.followup.checkpoint.CheckpointRefusal.StayOver;
import se.hemvist.followup.checkpoint.CheckpointRefusal.TrialEndDecided;
import se.hemvist.followup.checkpoint.CheckpointRefusal.TrialTooYoung;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseId;

import static se.hemvist.followup.checkpoint.CheckpointState.HELD;
import static se.hemvist.followup.checkpoint.CheckpointState.PLANNED;
import static se.hemvist.followup.checkpoint.CheckpointState.REPORTED;

/**
 * One resident's stay in a trial or training flat. It begins with the move-in; a checkpoint is held after one year and
 * reported to the housing agency. A trial is reviewed from one year on, and decided on at its stop.
 */
@Entity
@Table(name = "stay")
class Stay {

    @EmbeddedId
    private SubleaseId sublease;

    @Version
    private long version;

    @Embedded
    private StayCase about;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Column(name = "moved_in_on")
    private LocalDate movedInOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "trial_from")
    private @Nullable LocalDate trialFrom;

    @Embedded
    private @Nullable CheckpointRecord held;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @ElementCollection
    @CollectionTable(name = "trial_review", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<TrialReview> reviews = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "trial_decision", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<TrialDecision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "struck_checkpoint", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<StruckCheckpoint> struck = new ArrayList<>();

    protected Stay() {}

    private Stay(MovedIn movedIn, StayCase about) {
        this.sublease = movedIn.sublease();
        this.about = about;
        this.programme = movedIn.programme();
        this.movedInOn = movedIn.on();
        this.trialFrom = programme == Programme.TRIAL ? movedInOn : null;
    }

    /** The resident has moved in. */
    static Stay begun(MovedIn movedIn, StayCase about) {
        return new Stay(movedIn, about);
    }

    /**
     * The resident moved in on another day than was recorded, and all times of the stay run from that.
     *
     * @throws RestsOnMoveIn once the checkpoint was held, or something was made of the trial
     */
    Moved move(LocalDate on) {
        demandNothingMade();
        trialFrom = movedInOn.equals(trialFrom) ? on : trialFrom;
        movedInOn = on;
        return new Moved(sublease, about, programme, movedInOn, dueOn());
    }

    /** @throws RestsOnMoveIn once the checkpoint was held, or something was made of the trial */
    void demandNothingMade() {
        Stream.of(
                        Optional.ofNullable(held).map(CheckpointRecord::heldOn).stream(),
                        reviews.stream().filter(TrialReview::stands).map(TrialReview::on),
                        decisions.stream().map(TrialDecision::on))
                .flatMap(Function.identity())
                .findFirst()
                .ifPresent(done -> {
                    throw new RestsOnMoveIn(done);
                });
    }

    /** The training flat is a trial flat from now on: the times of the trial begin, those of the stay run on. */
    void convert(LocalDate on) {
        programme = Programme.TRIAL;
        trialFrom = on;
    }

    Started started() {
        return new Started(sublease, about, programme, movedInOn, dueOn());
    }

    /** The resident has left, or has taken over the lease: nothing of the stay is followed up any more. */
    void leave(LocalDate on) {
        leftOn = on;
    }

    /**
     * The checkpoint was held.
     *
     * @throws StayOver                if the resident has left
     * @throws CheckpointNotThere      if one was held before
     * @throws CheckpointTooEarly      if its time had not come
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.MissingPart if nothing is said of what was seen
     */
    Held hold(CheckpointRecord record, LocalDate today) {
        Input.notAfter(today, record.heldOn(), "heldOn");
        demandLivedIn();
        CheckpointState then = file().checkpoint(record.heldOn());
        demandInItsTime(then);
        demandLeads(then, HELD);
        Input.text(record.summary(), "summary");
        held = record;
        return new Held(
                sublease, about, programme, record.heldOn(), !record.heldOn().isAfter(dueOn()));
    }

    private void demandInItsTime(CheckpointState then) {
        if (then == PLANNED) {
            throw new CheckpointTooEarly(policy().rule().earliest(movedInOn)).by(policy());
        }
    }

    /**
     * The checkpoint was held otherwise than was recorded; the agency is told today.
     *
     * @throws NoCheckpointHeld              if none is recorded
     * @throws CaseRefusal.NothingCorrected  if it was recorded so
     * @throws CheckpointTooEarly            if its time had not come
     * @throws CaseRefusal.DayTooLate        if the day is still to come, or the resident had left by then
     * @throws CaseRefusal.MissingPart       if nothing is said of what was seen
     */
    Corrected correct(CheckpointRecord right, Struck mistake, LocalDate today) {
        CheckpointRecord was = demandHeld();
        Input.corrected(was, right);
        Input.notAfter(leftOn == null ? today : leftOn, right.heldOn(), "heldOn");
        demandInItsTime(file().withoutCheckpoint().checkpoint(right.heldOn()));
        Input.text(right.summary(), "summary");
        strike(was, mistake);
        held = right;
        reportedOn = today;
        return corrected(mistake);
    }

    /**
     * The checkpoint was not held after all.
     *
     * @throws NoCheckpointHeld if none is recorded
     */
    Corrected notHeld(Struck mistake) {
        strike(demandHeld(), mistake);
        held = null;
        reportedOn = null;
        return corrected(mistake);
    }

    private CheckpointRecord demandHeld() {
        return Optional.ofNullable(held).orElseThrow(NoCheckpointHeld::new);
    }

    private void strike(CheckpointRecord was, Struck mistake) {
        struck.add(new StruckCheckpoint(was, mistake));
    }

    private Corrected corrected(Struck mistake) {
        Optional<RightDay> right = Optional.ofNullable(held)
                .map(CheckpointRecord::heldOn)
                .map(on -> new RightDay(on, !on.isAfter(dueOn())));
        return new Corrected(sublease, about, programme, mistake, right);
    }

    /**
     * The housing agency has been told of it.
     *
     * @throws CheckpointNotThere if it has not been held, or the agency was told before
     */
    void report(LocalDate today) {
        demandLeads(file().checkpoint(today), REPORTED);
        reportedOn = today;
    }

    private static void demandLeads(CheckpointState from, CheckpointState wanted) {
        if (!from.next().contains(wanted)) {
            throw new CheckpointNotThere(from, wanted);
        }
    }

    /**
     * Whether the resident can take over the lease was looked at.
     *
     * @throws StayOver                if the resident has left
     * @throws NoTrial                 if nobody lives there on trial
     * @throws TrialEndDecided         if the trial is to be broken off
     * @throws TrialTooYoung           before the time for it
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.MissingPart if nothing is said of what was seen
     */
    void review(TrialReview review, LocalDate today) {
        Input.notAfter(today, review.on(), "on");
        demandRunning();
        demandNotBefore(trialPolicy().rule().reviewFrom(file().trialFrom()), review.on());
        Input.text(review.summary(), "summary");
        reviews.add(review);
    }

    /**
     * A review was made otherwise than was recorded.
     *
     * @throws NoSuchReview as {@link #strikeReview} does
     * @throws CaseRefusal  if nothing is put right, or the right one lacks something
     * @throws TrialTooYoung if the right day is before the time for it
     */
    void correctReview(int number, TrialReview right, Struck mistake, LocalDate today) {
        TrialReview was = review(number);
        Input.corrected(was, right);
        Input.notAfter(leftOn == null ? today : leftOn, right.on(), "on");
        demandNotBefore(trialPolicy().rule().reviewFrom(file().trialFrom()), right.on());
        Input.text(right.summary(), "summary");
        strikeReview(number, mistake);
        reviews.add(right);
    }

    /**
     * A review was not made after all.
     *
     * @param number in the order in which they were recorded
     * @throws NoSuchReview if there is none by that number, or it was struck before
     */
    void strikeReview(int number, Struck mistake) {
        reviews.set(number - 1, review(number).struck(mistake));
    }

    private TrialReview review(int number) {
        return Optional.of(number)
                .filter(which -> which >= 1 && which <= reviews.size())
                .map(which -> reviews.get(which - 1))
                .filter(TrialReview::stands)
                .orElseThrow(() -> new NoSuchReview(number));
    }

    /**
     * What becomes of a trial that has come to its stop, or again to a day of review.
     *
     * @throws StayOver                if the resident has left
     * @throws NoTrial                 if nobody lives there on trial
     * @throws TrialEndDecided         if it has been decided that it is broken off
     * @throws TrialTooYoung           before the stop is warned of, or before the decision that went before
     * @throws ReviewOutOfTime         if it goes on, but the new day of review is not after the decision and within time
     * @throws NoReviewAfterEnd        if it is broken off, but a new day of review is given
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.MissingPart if it is not said who decided, why, or when it is looked at again
     */
    void decide(TrialDecision decision, LocalDate today) {
        Input.notAfter(today, decision.on(), "on");
        demandRunning();
        demandNotBefore(
                lastDecision()
                        .map(TrialDecision::on)
                        .orElse(trialPolicy().rule().decidableFrom(file().trialFrom())),
                decision.on());
        Input.text(decision.by(), "by");
        Input.text(decision.reason(), "reason");
        demandReviewDay(decision);
        decisions.add(decision);
    }

    private void demandReviewDay(TrialDecision decision) {
        Optional<LocalDate> reviewOn = Optional.ofNullable(decision.reviewOn());
        if (decision.kind() == TrialDecision.Kind.END) {
            reviewOn.ifPresent(given -> {
                throw new NoReviewAfterEnd(decision.on(), given).by(trialPolicy());
            });
            return;
        }
        LocalDate given = Input.given(reviewOn, "reviewOn");
        LocalDate latest = decision.on().plus(trialPolicy().rule().extension());
        if (!given.isAfter(decision.on()) || given.isAfter(latest)) {
            throw new ReviewOutOfTime(latest).by(trialPolicy());
        }
    }

    private void demandLivedIn() {
        Optional.ofNullable(leftOn).ifPresent(left -> {
            throw new StayOver(left);
        });
    }

    private void demandRunning() {
        demandLivedIn();
        if (TrialPolicy.of(programme).isEmpty()) {
            throw new NoTrial(programme);
        }
        lastDecision().filter(last -> last.kind() == TrialDecision.Kind.END).ifPresent(end -> {
            throw new TrialEndDecided(end.on()).by(trialPolicy());
        });
    }

    private void demandNotBefore(LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw new TrialTooYoung(earliest).by(trialPolicy());
        }
    }

    private Optional<TrialDecision> lastDecision() {
        return file().course().lastDecision();
    }

    private LocalDate dueOn() {
        return policy().rule().dueOn(movedInOn);
    }

    private se.hemvist.kernel.rule.Version<CheckpointPolicy> policy() {
        return CheckpointPolicy.TRIAL_AND_TRAINING.on(movedInOn);
    }

    private se.hemvist.kernel.rule.Version<TrialPolicy> trialPolicy() {
        return TrialPolicy.of(programme)
                .orElseThrow(() -> new NoTrial(programme))
                .on(file().trialFrom());
    }

    /** As the rest of the package works with it. */
    StayFile file() {
        return new StayFile(
                sublease,
                about,
                new StayFile.Living(programme, movedInOn, Optional.ofNullable(trialFrom), Optional.ofNullable(leftOn)),
                new StayFile.Course(
                        Optional.ofNullable(held), Optional.ofNullable(reportedOn), reviews, decisions, struck));
    }
}
