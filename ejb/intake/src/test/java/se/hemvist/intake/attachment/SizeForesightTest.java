package se.hemvist.intake.attachment;

import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.attachment.SizeLimit.MostKilobytes;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Reach;

import static org.assertj.core.api.Assertions.assertThat;

/** whose files would have been too large. */
@Shows("A-63")
class SizeForesightTest {

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final CaseId id = acts.referred(AReferral.inOrder().in(town));
    private final Foreseen most = new Foreseen(town, SizeForesight.class, new MostKilobytes());

    @Test
    void a_file_that_would_have_been_too_large_stays_and_its_case_is_told_of() {
        added(1024);
        added(2049);

        Prospect prospect = most.at(2);

        assertThat(prospect.reach()).isEqualTo(Reach.NEXT_ACT);
        assertThat(prospect.touched())
                .extracting(Foreseen::told)
                .containsExactly("WOULD_HAVE_BEEN_TOO_LARGE TAKEN TOO_LARGE kept");
        assertThat(Foreseen.figure(prospect, "kilobytes")).isEqualTo("10000 2");
        assertThat(Foreseen.figure(prospect, "cases-with-files")).isEqualTo("1 1");
        assertThat(most.at(3).touched()).isEmpty();
    }

    @Test
    void a_case_without_files_is_not_told_of() {
        assertThat(most.at(1).touched()).isEmpty();
        assertThat(Foreseen.figure(most.at(1), "cases-with-files")).isEqualTo("0 0");
    }

    private void added(int size) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "attachment.add",
                Attachments.class,
                files -> files.add(id, Expected.any(), AFile.named("Intyg.pdf", AFile.pdfOf(size))));
    }
}
