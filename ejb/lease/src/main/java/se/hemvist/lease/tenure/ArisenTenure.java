package se.hemvist.lease.tenure;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseId;

/** That the night of a day has told that somebody has security of tenure now, so that it is told once. */
@Entity
@Table(name = "tenure_arisen")
class ArisenTenure {

    @EmbeddedId
    private SubleaseId sublease;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    protected ArisenTenure() {}

    ArisenTenure(SubleaseId sublease, LocalDate notedOn) {
        this.sublease = sublease;
        this.notedOn = notedOn;
    }

    SubleaseId sublease() {
        return sublease;
    }
}
