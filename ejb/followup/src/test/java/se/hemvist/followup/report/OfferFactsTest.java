package se.hemvist.followup.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferEndings;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.OnlyFlat;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.offer.ViewingRecord;
import se.hemvist.intake.offer.Viewings;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** K-26 and the ends of offers, as facts written in the transaction in which they happen. */
class OfferFactsTest {

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-74", "A-23", "K-26"})
    void what_there_was_to_choose_from_and_why_nothing_came_of_it_is_counted() {
        CaseId id = story.decided();
        FlatPair pair = story.twoFlats();
        OfferId two = reserved(id, pair);
        shown(two, pair);
        declined(two, Side.PERSON);
        declined(reserved(id, pair), Side.PROVIDER);
        OfferId one = coordinator(Offers.class)
                .reserveOne(id, Expected.any(), new OnlyFlat(pair.a(), FirstTenancy.ORDERED, "Bara en ledig."));
        coordinator(OfferEndings.class)
                .cancel(one, Expected.any(), new SaidNo(FirstTenancy.ORDERED, Side.LANDLORD, "Stambyte."));

        assertThat(facts())
                .containsExactly(
                        "FLAT_CHOICE TWO_SHOWN",
                        "FLAT_CHOICE NONE_CHOSEN",
                        "OFFER_END NONE_CHOSEN PERSON",
                        "FLAT_CHOICE NONE_CHOSEN",
                        "OFFER_END NONE_CHOSEN PROVIDER",
                        "FLAT_CHOICE ONLY_ONE",
                        "OFFER_END CANCELLED LANDLORD");
        assertThat(counted(YearMonth.from(FirstTenancy.ORDERED)))
                .containsEntry("choice.TWO_SHOWN", 1L)
                .containsEntry("choice.NONE_CHOSEN", 2L)
                .containsEntry("choice.ONLY_ONE", 1L);
        assertThat(counted(YearMonth.from(FirstTenancy.ORDERED).plusMonths(1)))
                .doesNotContainKeys("choice.TWO_SHOWN", "choice.NONE_CHOSEN", "choice.ONLY_ONE");
    }

    private Map<String, Long> counted(YearMonth month) {
        SupportFigures figures = story.bench().get(SupportFigures.class);
        return story
                .bench()
                .inTransaction(() -> figures.count(new Survey(FirstTenancy.GOTEBORG, month, month.atEndOfMonth())))
                .stream()
                .collect(Collectors.toMap(Cell::measure, Cell::count, Long::sum));
    }

    private OfferId reserved(CaseId id, FlatPair pair) {
        return coordinator(Offers.class).reservePair(id, Expected.any(), pair, FirstTenancy.ORDERED);
    }

    private void shown(OfferId offer, FlatPair pair) {
        Offers offers = story.supportWorker(Offers.class);
        offers.bookViewings(
                offer,
                Expected.any(),
                new Viewings(List.of(
                        new Viewings.Slot(pair.a(), FirstTenancy.ORDERED.atTime(10, 0), "stod-1"),
                        new Viewings.Slot(pair.b(), FirstTenancy.ORDERED.atTime(11, 0), "stod-1"))));
        offers.viewed(
                offer, Expected.any(), new ViewingRecord(FirstTenancy.ORDERED, Set.of(pair.a(), pair.b()), "stod-1"));
    }

    private void declined(OfferId offer, Side side) {
        story.supportWorker(OfferEndings.class)
                .decline(offer, Expected.any(), new SaidNo(FirstTenancy.ORDERED, side, "Vill bo närmare barnen."));
    }

    private <B> B coordinator(Class<B> bean) {
        return story.as("coordinator", OrganisationKind.COORDINATION_UNIT, bean);
    }

    private List<String> facts() {
        return Stores.sql(story.bench().database())
                .list(
                        "select kind || ' ' || detail from followup.fact where kind in ('FLAT_CHOICE', 'OFFER_END')"
                                + " order by fact_id",
                        row -> row.getString(1));
    }
}
