package se.hemvist.followup.ownhome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.ownhome.OwnHomeRefusal.WishNotTold;
import se.hemvist.followup.ownhome.OwnHomeRefusal.WishedOtherwise;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * What a participant with a lease of one's own has wished, and how the support has ended: by the end of the aid, after which
 * the staff are there to be asked, or by a hand-over to housing support.
 */
@Entity
@Table(name = "own_home")
class OwnHome {

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    private AssignmentId assignment;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "own_home_wish", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "place")
    private List<Wish> wishes = new ArrayList<>();

    @Embedded
    private @Nullable AidEnd aidEnd;

    @Embedded
    private @Nullable HandOver handOver;

    @ElementCollection
    @CollectionTable(name = "own_home_help", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "place")
    @Column(name = "helped_on")
    private List<LocalDate> helped = new ArrayList<>();

    protected OwnHome() {}

    OwnHome(AssignmentId assignment) {
        this.assignment = assignment;
    }

    /**
     * The participant has told what is wished; the latest counts.
     *
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the first day of the own lease, or before an earlier wish
     * @throws CaseRefusal.MissingPart if there are no words
     */
    void tell(Wish wish, LocalDate since, LocalDate today) {
        LocalDate earliest = latest().map(Wish::on).orElse(since);
        LocalDate on = Input.notAfter(today, Input.notBefore(earliest, wish.on(), "on"), "on");
        wishes.add(new Wish(on, wish.wants(), Input.text(wish.words(), "words")));
    }

    /**
     * The aid has ended.
     *
     * @throws WishNotTold             if the participant has told no wish by then
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     */
    void endAid(AidEnd end, LocalDate today) {
        demandWish(Input.notAfter(today, end.on(), "on"));
        aidEnd = end;
    }

    /**
     * Housing support has taken over.
     *
     * @throws WishNotTold             if the participant has told no wish by then
     * @throws WishedOtherwise         if that is not what the participant wished last
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.MissingPart if there is no plan
     */
    void handOver(HandOver over, LocalDate today) {
        Wish wish = demandWish(Input.notAfter(today, over.on(), "on"));
        if (wish.wants() != Wish.Wants.HOUSING_SUPPORT) {
            throw new WishedOtherwise(wish);
        }
        handOver = new HandOver(over.on(), Input.text(over.plan(), "plan"));
    }

    /**
     * The staff of open support helped to apply for aid again.
     *
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the aid had not ended by then
     */
    void helpToApply(LocalDate on, LocalDate today) {
        Input.notAfter(today, on, "on");
        Optional.ofNullable(aidEnd).ifPresent(end -> Input.notBefore(end.on(), on, "on"));
        helped.add(on);
    }

    private Wish demandWish(LocalDate by) {
        return latest().filter(wish -> !wish.on().isAfter(by)).orElseThrow(() -> new WishNotTold(by));
    }

    private Optional<Wish> latest() {
        return wishes.isEmpty() ? Optional.empty() : Optional.of(wishes.get(wishes.size() - 1));
    }

    OwnHomeView view() {
        return new OwnHomeView(wishes, Optional.ofNullable(aidEnd), Optional.ofNullable(handOver), helped);
    }
}
