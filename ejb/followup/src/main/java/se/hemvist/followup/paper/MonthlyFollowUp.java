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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.PaperEvent.Sending;
import se.hemvist.followup.paper.PaperEvent.Sent;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.followup.paper.PaperRefusal.RatingsMissing;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** The follow-up of one month, as it went to the social services. */
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

    protected MonthlyFollowUp() {}

    private MonthlyFollowUp(AssignmentId assignment, Month month, FollowUpRecord sent) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.month = month;
        this.sentOn = sent.sentOn();
        this.templateVersion = Input.text(sent.templateVersion(), "templateVersion");
        this.text = Input.text(sent.text(), "text");
        this.ratings.putAll(sent.ratings());
    }

    /**
     * @throws CaseRefusal.DayTooLate  if the day of sending is still to come
     * @throws CaseRefusal.DayTooEarly if it was sent before the month began
     * @throws CaseRefusal.MissingPart if the text or the version of the template is blank
     * @throws NoSupportThatMonth      if no phase that asks for it ran in the month
     * @throws RatingsMissing          if a goal is left out
     */
    static MonthlyFollowUp sent(AssignmentFile assignment, YearMonth month, FollowUpRecord sent, LocalDate today) {
        Month about = Month.supported(assignment, PaperKind.MONTHLY_FOLLOW_UP, month);
        Input.notAfter(today, sent.sentOn(), "sentOn");
        Input.notBefore(about.firstDay(), sent.sentOn(), "sentOn");
        EnumSet<Goal> missing = EnumSet.allOf(Goal.class);
        missing.removeAll(sent.ratings().keySet());
        if (!missing.isEmpty()) {
            throw new RatingsMissing(missing);
        }
        return new MonthlyFollowUp(assignment.assignment(), about, sent);
    }

    Sent event(AssignedCase about) {
        YearMonth of = month.asYearMonth();
        boolean late = sentOn.isAfter(PaperMonths.dueOn(of));
        return new Sent(assignment, about, PaperKind.MONTHLY_FOLLOW_UP, of, new Sending(sentOn, late));
    }

    FollowUpRecord asSent() {
        return new FollowUpRecord(sentOn, templateVersion, text, ratings);
    }
}
