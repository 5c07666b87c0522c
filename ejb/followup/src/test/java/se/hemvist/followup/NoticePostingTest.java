package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.CorrectedPosting;
import se.hemvist.lease.termination.PostingCorrection;
import se.hemvist.lease.termination.ServiceCorrections;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationRefusal.NotPosted;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tenant's own notice came by post on 25 January 2027, under a number that no post of ours writes. */
class NoticePostingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 25);
    private static final String WHY = "Felskrivet i registreringen.";

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_letter_of_the_tenant_s_is_kept_as_it_came() {
        new OwnWish(story, lease).giveNoticeByPost("rek 12");

        assertThat(list("select posting_number from lease.termination")).containsExactly("rek 12");
        assertThat(list("select posting from lease.posting")).isEmpty();
    }

    @Test
    void its_number_is_put_right_and_the_other_one_stays_readable() {
        new OwnWish(story, lease).giveNoticeByPost("rek 12");

        correct("rek 13", WHY);

        TerminationFile.Papers papers =
                story.lettingOfficer(Terminations.class).get(lease).file().papers();
        assertThat(papers.service().orElseThrow().postingNumber()).isEqualTo("rek 13");
        assertThat(papers.postings()).singleElement().satisfies(kept -> {
            assertThat(kept.was()).isEqualTo("rek 12");
            assertThat(kept.on()).isEqualTo(TODAY);
            assertThat(kept.because()).isEqualTo(WHY);
        });
        assertThat(papers.postings()).extracting(PostingCorrection::by).doesNotContain("");
        assertThat(list("select reason from intake.case_timeline where what = 'notice-posting-corrected'"))
                .containsExactly(WHY);
    }

    @Test
    void it_is_said_which_and_why_and_by_whoever_lets_the_flat() {
        new OwnWish(story, lease).tell();
        assertThatThrownBy(() -> correct("rek 13", WHY)).isInstanceOf(NotPosted.class);
        story.lettingOfficer(Terminations.class).withdraw(lease, Expected.any(), new Withdrawal(TODAY, "Ångrat."));
        new OwnWish(story, lease).giveNoticeByPost("rek 12");

        assertThatThrownBy(() -> correct("rek 12", WHY)).isInstanceOf(NothingCorrected.class);
        assertThatThrownBy(() -> correct("rek 13", " ")).isInstanceOf(MissingPart.class);
        assertThatThrownBy(() -> correct(" ", WHY)).isInstanceOf(MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(ServiceCorrections.class)
                        .correctPosting(lease, Expected.any(), new CorrectedPosting("rek 13", WHY)))
                .isInstanceOf(AccessRefusal.class);
    }

    private void correct(String number, String why) {
        story.lettingOfficer(ServiceCorrections.class)
                .correctPosting(lease, Expected.any(), new CorrectedPosting(number, why));
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        return sublease;
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }
}
