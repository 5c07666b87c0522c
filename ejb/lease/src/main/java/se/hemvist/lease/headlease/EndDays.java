package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.hemvist.lease.notice.NoticeEnds;

/**
 * The two days on one of which a head lease under notice ends.
 *
 * @param agreed    by the notice that city and owner have agreed on
 * @param statutory by the Tenancy Act
 * @param why       why the one that is used is
 */
@Embeddable
public record EndDays(
        @Column(name = "agreed_end") LocalDate agreed,
        @Column(name = "statutory_end") LocalDate statutory,
        @Enumerated(EnumType.STRING) @Column(name = "end_reason") NoticeEnds.Reason why) {

    static EndDays of(NoticeEnds ends) {
        return new EndDays(ends.agreed(), ends.statutory(), ends.why());
    }
}
