package se.hemvist.lease.transfer;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.transfer.TransferRefusal.TransferNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Träningslägenhet»: what becomes of a transfer when the flat becomes a trial flat. */
class ConvertedTransferTest {

    private static final LocalDate CONVERTED = ATransfer.TODAY;

    @Test
    @Shows({"S-36", "S-32"})
    void its_time_counts_anew_from_that_day_and_nobody_s_leave_is_needed() {
        Transfer transfer = ATransfer.counting(Programme.TRAINING);
        transfer.checkpointHeld(ATransfer.DUE_ON);

        transfer.convert(CONVERTED);

        TransferFile file = transfer.file();
        assertThat(file.counted().since()).isEqualTo(CONVERTED);
        assertThat(file.counted().programme()).isEqualTo(Programme.TRIAL);
        assertThat(file.counted().checkpoint()).as("is not held again").contains(ATransfer.DUE_ON);
        assertThat(file.course().isBlocked()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Shows("S-36")
    void that_is_only_possible_as_long_as_it_is_not_looked_into(TransferState state) {
        Transfer transfer = ATransfer.in(state);

        switch (state) {
            case COUNTING, DUE -> {
                transfer.convert(CONVERTED);
                assertThat(transfer.file().state()).isEqualTo(TransferState.COUNTING);
            }
            case UNDER_REVIEW, INSPECTED, ASKED_OWNER, GRANTED, TRANSFERRED, REFUSED, POSTPONED, LAPSED ->
                assertThatThrownBy(() -> transfer.convert(CONVERTED)).isInstanceOf(TransferNotThere.class);
        }
    }

    @Test
    void nor_before_what_was_done_towards_it_last() {
        Transfer transfer = ATransfer.in(TransferState.DUE);

        assertThatThrownBy(() -> transfer.convert(ATransfer.DUE_ON.minusDays(1)))
                .isInstanceOf(DayTooEarly.class);
    }
}
