package se.hemvist.intake.information;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.number.Municipality;

/** An information meeting in which the agency takes part; written once. */
@Entity
@Table(name = "agency_meeting")
class AgencyMeeting {

    @Id
    @Column(name = "meeting_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "about")
    private String about;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "agency_meeting_audience", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "audience")
    private Set<Audience> audiences = new HashSet<>();

    protected AgencyMeeting() {}

    private AgencyMeeting(Municipality municipality, NewMeeting entered) {
        this.id = UUID.randomUUID();
        this.municipality = municipality;
        this.heldOn = entered.on();
        this.about = Input.text(entered.about(), "about");
        this.audiences.addAll(entered.audiences());
    }

    /** @throws CaseRefusal.MissingPart if it is for nobody, or about nothing */
    static AgencyMeeting entered(Municipality municipality, NewMeeting entered) {
        if (entered.audiences().isEmpty()) {
            throw new CaseRefusal.MissingPart("audiences");
        }
        return new AgencyMeeting(municipality, entered);
    }

    MeetingView view() {
        return new MeetingView(id, municipality, new NewMeeting(heldOn, audiences, about));
    }
}
