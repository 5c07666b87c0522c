package se.hemvist.web.rest.delays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.delay.DelayNotice;

/** That the person was told of a delay, as it is sent. */
public record DelayNoticeRequest(
        @NotNull LocalDate toldOn, @NotBlank @Size(max = 1000) String reason, @NotNull LocalDate expectedOn) {

    DelayNotice read() {
        return new DelayNotice(toldOn, reason, expectedOn);
    }

    /** The days only; the reason is about a person. */
    @Override
    public String toString() {
        return "DelayNoticeRequest[" + toldOn + ", " + expectedOn + "]";
    }
}
