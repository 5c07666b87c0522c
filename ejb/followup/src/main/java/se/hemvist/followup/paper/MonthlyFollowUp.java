package se.hemvist.followup.paper;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.MonthPaper.Outcome;
import se.hemvist.followup.paper.PaperEvent.Sending;
import se.hemvist.followup.paper.PaperEvent.Sent;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.followup.paper.PaperRefusal.NotLacking;
import se.hemvist.followup.paper.PaperRefusal.NothingAdded;
import se.hemvist.followup.paper.PaperRefusal.NothingToComplete;
import se.hemvist.followup.template.Flaw;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.Rating;
import se.hemvist.followup.template.Template;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** The follow-up of one month, as it went to the social services. What it lacks is kept with it. */
@Entity
@Table(name = "monthly_follow_up")
class MonthlyFollowUp {

    @Id
    @Column(name = "follow_up_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private AssignmentId assignment;

    @Embedded
    private Month month;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "template_version")
    private String templateVersion;

    private String text;

    @ElementCollection
    @CollectionTable(name = "goal_rating", joinColumns = @JoinColumn(name = "follow_up_id"))
    @MapKeyColumn(name = "goal")
    @MapKeyEnumerated(EnumType.STRING)
    @Enumerated(EnumType.STRING)
    @Column(name = "rating")
    private Map<Goal, Rating> ratings = new EnumMap<>(Goal.class);

    @ElementCollection
    @CollectionTable(name = "follow_up_answer", joinColumns = @JoinColumn(name = "follow_up_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "answer")
    private Map<String, String> templateAnswers = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "follow_up_flaw", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "place")
    private List<Flaw> flaws = new ArrayList<>();

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    protected MonthlyFollowUp() {}

    private MonthlyFollowUp(AssignmentId assignment, Month month, FollowUpRecord sent, Template template) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.month = month;
        this.sentOn = sent.sentOn();
        this.templateVersion = template.version();
        this.text = Input.text(sent.text(), "text");
        this.ratings.putAll(sent.ratings());
        this.templateAnswers.putAll(sent.templateAnswers());
        this.flaws.addAll(template.flaws(sent.answers()));
    }

    /**
     * Takes it as far as it goes.
     *
     * @throws CaseRefusal.DayTooLate  if the day of sending is still to come
     * @throws CaseRefusal.DayTooEarly if it was sent before the month began
     * @throws CaseRefusal.MissingPart if the text is blank
     * @throws NoSupportThatMonth      if no phase that asks for it ran in the month
     */
    static MonthlyFollowUp sent(
            AssignmentFile assignment, YearMonth month, FollowUpRecord sent, Template template, LocalDate today) {
        Month about = Month.supported(assignment, PaperKind.MONTHLY_FOLLOW_UP, month);
        Input.notAfter(today, sent.sentOn(), "sentOn");
        Input.notBefore(about.firstDay(), sent.sentOn(), "sentOn");
        return new MonthlyFollowUp(assignment.assignment(), about, sent, template);
    }

    /**
     * Adds answers that it lacked, or puts them in the place of what could not be read.
     *
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the sending or the last completion
     * @throws NothingToComplete       if it lacks nothing
     * @throws NothingAdded            if it is given nothing
     * @throws NotLacking              if an answer is given that it does not lack
     */
    void complete(FollowUpCompletion more, Template template, LocalDate today) {
        Input.notAfter(today, more.on(), "on");
        Input.notBefore(lastSentOn(), more.on(), "on");
        Lacking.of(month.asYearMonth(), flaws).demandOnly(more.added());
        ratings.putAll(more.ratings());
        templateAnswers.putAll(more.templateAnswers());
        flaws.clear();
        flaws.addAll(template.flaws(asSent().answers()));
        completedOn = more.on();
    }

    private LocalDate lastSentOn() {
        return completedOn == null ? sentOn : completedOn;
    }

    /** How it stands, in a month whose papers are due on that day. */
    PaperStanding standing(LocalDate dueOn) {
        return PaperStanding.of(sentOn.isAfter(dueOn), flaws, Optional.ofNullable(completedOn), dueOn);
    }

    Outcome outcome(LocalDate dueOn) {
        return Outcome.sent(sentOn, standing(dueOn));
    }

    UUID assignment() {
        return assignment.value();
    }

    Sent event(AssignedCase about, LocalDate dueOn) {
        PaperStanding standing = standing(dueOn);
        Sending sending = new Sending(sentOn, standing.late(), standing.validity());
        return new Sent(assignment, about, PaperKind.MONTHLY_FOLLOW_UP, month.asYearMonth(), sending);
    }

    FollowUpRecord asSent() {
        return new FollowUpRecord(sentOn, templateVersion, text, ratings, templateAnswers);
    }
}
