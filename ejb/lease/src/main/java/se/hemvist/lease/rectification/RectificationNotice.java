package se.hemvist.lease.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;
import se.hemvist.lease.rectification.RectificationRefusal.AlreadyContacted;
import se.hemvist.lease.rectification.RectificationRefusal.AnsweredBeforeSent;
import se.hemvist.lease.rectification.RectificationRefusal.CorrectBeforeSent;

/** A rectification notice that has been sent, and what came of it. Immutable. */
@Embeddable
public record RectificationNotice(Letter letter, Sendings sendings, Course course) {

    /** What it says. */
    @Embeddable
    public record Letter(
            @Enumerated(EnumType.STRING) @Column(name = "fault") Fault fault,
            @Column(name = "grounds") String grounds,
            @Column(name = "demand") String demand,
            @Column(name = "correct_by") LocalDate correctBy) {

        private Letter by(LocalDate day) {
            return new Letter(fault, grounds, demand, day);
        }

        /** What about and by when; the words are about a person. */
        @Override
        public String toString() {
            return "Letter[" + fault + ", " + correctBy + "]";
        }
    }

    /**
     * What came of it.
     *
     * @param providerToldOn the day on which whoever gives the support had the copy
     * @param contactedOn    the day on which they reached the tenant
     * @param result         what the tenant was offered and said
     * @param missedOn       the day whose end nobody had reached the tenant by
     * @param correctedOn    the day on which the fault was put right
     */
    @Embeddable
    public record Course(
            @Column(name = "provider_told_on") LocalDate providerToldOn,
            @Column(name = "contacted_on") @Nullable LocalDate contactedOn,
            @Column(name = "contact_result") @Nullable String result,
            @Column(name = "contact_missed_on") @Nullable LocalDate missedOn,
            @Column(name = "corrected_on") @Nullable LocalDate correctedOn) {

        /** The first working day after that of the copy: shown to staff, and decides nothing. */
        public LocalDate nextWorkingDay() {
            return WorkingDays.after(providerToldOn, 1);
        }

        /** Of a notice that went on the day: nobody was late to reach the tenant about it before. */
        private Course since(LocalDate sentOn) {
            LocalDate missed = missedOn == null || missedOn.isBefore(sentOn) ? null : missedOn;
            return new Course(providerToldOn, contactedOn, result, missed, correctedOn);
        }

        /** The days; the words are about a person. */
        @Override
        public String toString() {
            return "Course[" + providerToldOn + ", " + contactedOn + ", " + missedOn + ", " + correctedOn + "]";
        }
    }

    /**
     * One that was sent, whole.
     *
     * @param earliest the day on which the case began
     * @throws RectificationRefusal if a part has not been sent, or its days are out of order
     * @throws se.hemvist.intake.application.CaseRefusal if a text is blank, or a day is before the case or still to come
     */
    public static RectificationNotice sent(
            NewRectification notice,
            Function<LocalDate, Version<RectificationPolicy>> times,
            LocalDate earliest,
            LocalDate today) {
        notice.sendings().demandWhole(notice.fault(), earliest, today);
        LocalDate sentOn = notice.sendings().sentOn();
        LocalDate by = since(
                sentOn,
                notice.correctBy().orElseGet(() -> times.apply(sentOn).rule().correctBy(notice.fault(), sentOn)));
        return new RectificationNotice(
                new Letter(
                        notice.fault(),
                        Input.text(notice.grounds(), "grounds"),
                        Input.text(notice.demand(), "demand"),
                        by),
                notice.sendings(),
                new Course(today, null, null, null, null));
    }

    private static LocalDate since(LocalDate sentOn, LocalDate correctBy) {
        if (correctBy.isBefore(sentOn)) {
            throw new CorrectBeforeSent(sentOn);
        }
        return correctBy;
    }

    /**
     * The same, gone otherwise than was recorded. By when it must be heeded follows the rule, unless the letter says it; that
     * nobody had been reached in time stands only from the day on.
     *
     * @throws RectificationRefusal if a part has not been sent, its days are out of order, or something came of it before
     * @throws se.hemvist.intake.application.CaseRefusal if a day is before the case or still to come
     */
    public RectificationNotice gone(
            CorrectedSendings right,
            Function<LocalDate, Version<RectificationPolicy>> times,
            LocalDate earliest,
            LocalDate today) {
        Sendings parts = right.parts().over(sendings);
        parts.demandWhole(letter.fault(), earliest, today);
        LocalDate on = parts.sentOn();
        Stream.of(course.contactedOn(), course.correctedOn())
                .flatMap(Stream::ofNullable)
                .filter(on::isAfter)
                .findFirst()
                .ifPresent(day -> {
                    throw new AnsweredBeforeSent(day);
                });
        LocalDate by = since(on, right.correctBy().orElseGet(() -> correctBy(on, times)));
        return new RectificationNotice(letter.by(by), parts, course.since(on));
    }

    private LocalDate correctBy(LocalDate on, Function<LocalDate, Version<RectificationPolicy>> times) {
        LocalDate ruled = times.apply(sentOn()).rule().correctBy(letter.fault(), sentOn());
        return letter.correctBy().equals(ruled)
                ? times.apply(on).rule().correctBy(letter.fault(), on)
                : letter.correctBy();
    }

    /**
     * The same once whoever gives the support has reached the tenant.
     *
     * @throws AlreadyContacted if that was before
     * @throws se.hemvist.intake.application.CaseRefusal if nothing is said of it, or the day is before the sending or to come
     */
    public RectificationNotice contacted(LocalDate on, String result, LocalDate today) {
        if (course.contactedOn() != null) {
            throw new AlreadyContacted(course.contactedOn());
        }
        Input.notBefore(sentOn(), on, "on");
        Input.notAfter(today, on, "on");
        return with(new Course(
                course.providerToldOn(), on, Input.text(result, "result"), course.missedOn(), course.correctedOn()));
    }

    /** The same, with the day on which whoever gives the support had the copy. */
    public RectificationNotice providerTold(LocalDate on) {
        return with(new Course(on, course.contactedOn(), course.result(), course.missedOn(), course.correctedOn()));
    }

    /** The same once the day has passed on which the tenant should have been reached. */
    public RectificationNotice missed(LocalDate day) {
        return with(
                new Course(course.providerToldOn(), course.contactedOn(), course.result(), day, course.correctedOn()));
    }

    /**
     * The same once the fault has been put right.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the sending or still to come
     */
    public RectificationNotice corrected(LocalDate on, LocalDate today) {
        Input.notBefore(sentOn(), on, "on");
        Input.notAfter(today, on, "on");
        return with(new Course(course.providerToldOn(), course.contactedOn(), course.result(), course.missedOn(), on));
    }

    private RectificationNotice with(Course other) {
        return new RectificationNotice(letter, sendings, other);
    }

    /** The day from which it counts as given. */
    public LocalDate sentOn() {
        return sendings.sentOn();
    }

    /** The day on which the social board was told; must be there for any fault but unpaid rent. */
    public Optional<LocalDate> boardToldOn() {
        return Optional.ofNullable(sendings.boardToldOn());
    }

    public Optional<LocalDate> correctedOn() {
        return Optional.ofNullable(course.correctedOn());
    }

    /** Whether it is about the rent. */
    public boolean isForRent() {
        return letter.fault() == Fault.UNPAID_RENT;
    }

    /** The day from which the tenant is to be reached: that of the copy, and not before it was sent. */
    public LocalDate toBeMetSince() {
        return sentOn().isAfter(course.providerToldOn()) ? sentOn() : course.providerToldOn();
    }

    /** Whether the tenant is still to be reached in time. */
    public boolean awaitsContact() {
        return course.contactedOn() == null && course.missedOn() == null;
    }

    /** The day from which is watched whether anything more happens: that of the sending, or of the contact. */
    public LocalDate watchedFrom() {
        LocalDate met = course.contactedOn();
        return met == null || met.isBefore(sentOn()) ? sentOn() : met;
    }
}
